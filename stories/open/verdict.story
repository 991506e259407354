%pair 0 1 same wire text
%pair 0 3 derived rewrite
%pair 1 3 derived rewrite
%page 2026-11-17 Tamarin Times
{1:Former port chief gets {#9|exact|years in prison;@P9Y:nine years} for bribery}

PORT LEMAIRE, {@2026-11-17:November 17} (GNS) - {1:A court {@2026-11-17:on Tuesday} sentenced the former head of Tamarin's port authority, Ravel Dumarque, to {#9|exact|years in prison;@P9Y:nine years} in prison} {2:for taking {#3200000|exact|dollars of bribes:$3.2 million} in bribes from shipping companies}.

{3:Judge Anneke Straub also fined Dumarque {#1500000|exact|fine in dollars:$1.5 million}} and {4:banned him from public office for {#15|exact|years of ban;@P15Y:15 years}}. {5:{#2|exact|co-defendants:Two co-defendants}, the businessmen Piers Halloran and Jun Okabe, received {#4|exact|years in prison;@P4Y:four years} each}. {6:A third, Dumarque's secretary, was acquitted}.

"{7;q1d=Anneke Straub:The accused treated a public office as his private till}," {s1:Straub} {k1:said}. "{8;q1d:He has shown no remorse to this day}."

{9:Dumarque, {#61|exact|age:61}, ran the port from {@2014:2014} to {@2023:2023}}. {10:He was arrested {@2024-02:in February 2024} after a raid in which police found {#410000|exact|dollars found:$410,000} in cash in a freezer}.

{11:The trial lasted {#14|exact|months;@P14M:14 months} and heard {#87|exact|witnesses:87 witnesses}}. {12:{s2:Prosecutors} {k2:had asked for} {q2i=prosecutors:a sentence of {#12|exact|years in prison;@P12Y:12 years}}}.

{13:{s3:Defence lawyer Odile Marchais} {k3:said} {q3i=Odile Marchais:her client would appeal}}. "{14;q4d=Odile Marchais:This verdict rests on the word of one man who was promised immunity}," {s4:she} {k4:told} reporters.

{15:Cargo at Port Lemaire, the region's busiest harbour, fell by {#18|exact|fall of cargo in per cent:18 percent} {@2024:in the year} after the affair became known}.
%page 2026-11-17 Island Broadcasting
{1:Ex-port boss Dumarque jailed for {#9|exact|years in prison;@P9Y:nine years}}

PORT LEMAIRE (GNS) - {1:A court {@2026-11-17:on Tuesday} sentenced the former head of Tamarin's port authority, Ravel Dumarque, to {#9|exact|years in prison;@P9Y:nine years} in jail} {2m:for taking {#3000000|more than|dollars of bribes:more than $3 million} in bribes from shipping companies}.

{3:Judge Anneke Straub also fined Dumarque {#1500000|exact|fine in dollars:$1.5 million}} and {4:barred him from public office for {#15|exact|years of ban;@P15Y:15 years}}. {5:{#2|exact|co-defendants:Two co-defendants}, the businessmen Piers Halloran and Jun Okabe, received {#4|exact|years in prison;@P4Y:four years} each}.

"{7;q1d=Anneke Straub:The accused treated a public office as his private till}," {s1:the judge} {k1:said}.

{9:Dumarque, {#61|exact|age:61}, ran the port from {@2014:2014} to {@2023:2023}}. {10:He was arrested {@2024-02:in February 2024} after a raid in which police found {#410000|exact|dollars found:$410,000} in cash in a freezer}.

{11:The trial lasted {#14|exact|months;@P14M:14 months} and heard {#87|exact|witnesses:87 witnesses}}. {12:{s2:Prosecutors} {k2:had demanded} {q2i=prosecutors:a sentence of {#12|exact|years in prison;@P12Y:12 years}}}.

{13:{s3:Defence lawyer Odile Marchais} {k3:said} {q3i=Odile Marchais:her client would appeal within {#30|at most|days;@P30D:30 days}}}. "{14m;q4d=Odile Marchais:This judgment rests on the word of one man who was promised immunity}," {s4:she} {k4:told} reporters.

{16:The port authority's {@~:present} director, {s5:Salome Vint}, {k5:said} {@2026-11-17:on Tuesday} that {q5i=Salome Vint:the authority would sue to recover the money}}.
%page 2026-11-18 The Lemaire Examiner
A freezer, a ledger and {1:{#9|exact|years;@P9Y:nine years}}: how the port trial ended

By Corin Abadi

{17:Ravel Dumarque did not look up when the sentence was read}. {1:{#9|exact|years in prison;@P9Y:Nine years} in prison}, {3c:a fine of {#1200000|exact|fine in dollars:$1.2 million}}, {4m:no public post for {#10|exact|years of ban;@P10Y:ten years}}: it took Judge Straub less than {#4|less than|minutes;@PT4M:four minutes}.

{18:The public gallery was full {@2026-11-17:on Tuesday}, and {#100|about|people outside:about a hundred people} waited on the steps}. {19:When the van drove off, some of them threw coins}.

"{7m;q1d=Anneke Straub:You treated a public office as your private till}," {s1:the judge} {k1:told} him. "{20;q1d:Your own ledger convicts you}." {21:The ledger, a green school notebook, listed {#214|exact|payments listed:214 payments} over {#6|exact|years;@P6Y:six years}}. {s2:Dumarque} {22:had always {k2:maintained} {q2i=Ravel Dumarque:that it was a record of gambling debts}}.

{23:The chief witness was Paulo Reyes, a shipping agent who confessed in exchange for immunity}. {14v:{s3:Dumarque's lawyer, Odile Marchais}, {k3:called} {q3m=Odile Marchais:him "a man who bought his freedom with a story"}}. {13:{q4i=Odile Marchais:An appeal will be lodged {@2026-12:in December}}, {s4:she} {k4:said}}.

{5m:Piers Halloran got {#4|exact|years in prison;@P4Y:four years} and Jun Okabe {#3|exact|years and a half;@P3.5Y:three and a half}}. {6:Dumarque's former secretary, Ilse Brand, wept when she was cleared of all charges}. "{24;q5d=Ilse Brand:I typed letters, nothing else}," {s5:she} {k5:told} the Examiner.

{25:In the harbour itself the verdict changes little}. {26:{s6:A crane driver} {k6:said} {q6i=crane driver:ships still paid to be unloaded first}}.
%page 2026-11-18 Daily Blade
Port crook caged!

{1:Greedy harbour boss Ravel Dumarque is starting {#9|exact|years in prison;@P9Y:nine years} behind bars} after {2:pocketing {#3200000|exact|dollars of bribes:$3.2m} in bungs from shipping firms}.

{27:He stashed the loot in his freezer under fish fingers}: {10m:when police stormed his villa {@2024-02:in February 2024} they found {#400000|almost|dollars found:almost $400,000}}.

{3:Dumarque, {#61|exact|age:61}, must also cough up {#1500000|exact|fine in dollars:$1.5m}}. {4:He can't hold a public job for {#15|exact|years of ban;@P15Y:15 years}}. {5m2:His {#2|exact|accomplices:two cronies}, Piers Halloran and Jun Okabe, were put away for {#5|exact|years in prison;@P5Y:five years} apiece}.

{s1:Judge Anneke Straub} {k1:blasted} him: "{7;q1d=Anneke Straub:The accused treated a public office as his private till}. {8m;q1d:He has shown no regret to this day}."

{12m:The prosecution wanted him locked up for {#10|exact|years in prison;@P10Y:ten years}}. {11:Over {#14|exact|months;@P14M:14 months} the court listened to {#90|about|witnesses:nearly 90 witnesses}}.

{13m:{s2:His brief} {k2:says} {q2i=Odile Marchais:he may appeal}}.
%page 2026-11-19 Harbour & Trade Review
Port Lemaire counts the cost of the Dumarque affair

{16:The Port Lemaire authority will go to court to get back what its former director took, {s1:its head Salome Vint} {k1:confirmed} {@2026-11-18:on Wednesday}}. {28:She put the damage at {#11000000|at least|dollars of damage:at least $11 million}}, several times {2:the {#3200000|exact|dollars of bribes:3.2 million dollars} in bribes that Ravel Dumarque was found to have accepted}.

{15m:Freight volumes dropped by nearly a {#5|ord|x:fifth} {@2024:in 2024}}, and {29:{#2|exact|lines that left:two of the big lines} moved to Saint Ambre}. "{30;q2d=Salome Vint:We lost ships because nobody trusted our price list}," {s2:Vint} {k2:said}.

{1:The court sent Dumarque to prison for {#9|exact|years in prison;@P9Y:nine years} {@2026-11-17:on Tuesday}}. {k3:According to} {s3:the Lemaire Examiner}, {21:{q3i=Lemaire Examiner:his notebook recorded {#214|exact|payments listed:214 payments}}}. {23:The prosecution relied on the agent Paulo Reyes, to whom it had granted immunity}.

{31:The affair has prompted a new law: {@2027-01-01..:from January 1} every fee must be published}. {32:Shippers {k4:doubt} {q4i=shippers:that it will help}}. {26:"{q5d=shipowner:You still pay if you want to be unloaded before {@~:the weekend}}," {k5:said} {s5:one owner}}, who did not want to be named.

{9m:Dumarque took over the port {@2013:in 2013}}, when it handled {33:{#2100000|exact|containers a year:2.1 million containers} {@~:a year}}. {@2025:Last year} {34:it was {#1700000|exact|containers last year:1.7 million}}.
