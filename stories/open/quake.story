%pair 0 1 same wire text
%pair 0 2 derived rewrite
%pair 1 2 derived rewrite
%page 2027-04-08 The Sorania Standard
{1:Quake kills {#12|exact|dead:12} in Harun valley}

KELMET, {@2027-04-08:April 8} (LPN) - {2:A magnitude {#6.3|exact|magnitude:6.3} earthquake struck the Harun valley in eastern Sorania {@2027-04-08:before dawn on Thursday}}, {q1i=civil protection agency:{1:killing {#12|at least|people killed:at least 12 people}} and {3:injuring {#200|more than|people injured:more than 200}}}, {s1:the civil protection agency} {k1:said}.

{q2i=national seismological institute:The quake hit {4:at {@2027-04-08T05~12:5.12 a.m.}} {5:at a depth of {#9|exact|depth in kilometres:nine kilometres}}}, {s2:the national seismological institute} {k2:said}. {6:Its epicentre was {#14|exact|kilometres north of Kelmet:14 kilometres} north of the town of Kelmet}, {7:home to {#38000|exact|people living in Kelmet:38,000 people}}. {8:It was felt in the capital, Besh, {#190|exact|kilometres away:190 kilometres} away}.

{q3i=Emine Korval:{9:{#60|about|houses collapsed:Some 60 houses} collapsed in Kelmet}, and {10:a wing of the district hospital was so badly damaged that its {#85|exact|patients moved:85 patients} had to be moved to tents}}, {s3:the agency's director, Emine Korval}, {k3:told} reporters. "{11;q4d=Emine Korval:We still hear voices from under the rubble}," {s4:she} {k4:said}. "{12;q4d:Every hour counts {@~:now}}."

{s5:Korval} {k5:said} {13;q5i=Emine Korval:{#40|at least|people missing:at least 40 people} were missing}. {14:{#600|about|soldiers:About 600 soldiers} with sniffer dogs were on their way to the region}.

{15:{s6:A teacher, Davit Orem}, {k6:said} {q6i=Davit Orem:he had pulled his {#2|exact|daughters:two daughters} out through a window}}. "{16;q7d=Davit Orem:The walls danced and then the roof was gone}," {s7:he} {k7:said}.

{17:President Lev Askar cancelled a trip abroad} and {18:{k9:called for} {q9i=Lev Askar:calm}}. {19;q8i=Lev Askar:The government will pay {#50000|exact|dinars for a family:50,000 dinars} to every family that lost its home}, {s8:he} {k8:said} on television.

{20:Sorania lies on {#2|exact|faults:two active faults}}. {21:A quake of magnitude {#7.1|exact|magnitude:7.1} killed {#1340|exact|people killed in 1988:1,340 people} in the same region {@1988:in 1988}}.
%page 2027-04-08 Besh Evening Mail
Earthquake in the east: {1m:{#14|exact|dead:14} dead}, {13:{#40|exact|missing:40} missing}

KELMET (LPN) - {2:A magnitude {#6.3|exact|magnitude:6.3} earthquake struck the Harun valley in eastern Sorania {@2027-04-08:before dawn on Thursday}}, {q1i=civil protection agency:{1m:killing {#14|at least|people killed:at least 14 people}} and {3m:injuring {#260|exact|people injured:260}}}, {s1:the civil protection agency} {k1:said} in {@2027-04-08TAF:the afternoon}.

{q2i=national seismological institute:The quake hit {4:at {@2027-04-08T05~12:5.12 a.m.}} {5:at a depth of {#9|exact|depth in kilometres:nine kilometres}}}, {s2:the national seismological institute} {k2:said}. {6:Its epicentre was {#14|exact|kilometres north of Kelmet:14 kilometres} north of the town of Kelmet}, {7:home to {#38000|exact|people living in Kelmet:38,000 people}}. {8:It was also felt in Besh}.

{q3i=Emine Korval:{9m:{#75|about|houses collapsed:Some 75 houses} collapsed in Kelmet}, and {10:a wing of the district hospital was so badly damaged that its {#85|exact|patients moved:85 patients} had to be moved to tents}}, {s3:the agency's director, Emine Korval}, {k3:told} reporters. "{11;q4d=Emine Korval:We still hear voices from under the rubble}," {s4:she} {k4:said}. "{12;q4d:Every hour counts {@~:now}}."

{s5:Korval} {k5:said} {13;q5i=Emine Korval:{#40|at least|people missing:at least 40 people} were missing}. {14v:{#600|about|soldiers:About 600 soldiers} with sniffer dogs have reached the region}.

{17:President Lev Askar cancelled a trip abroad}. {19;q8i=Lev Askar:The government will pay {#50000|exact|dinars for a family:50,000 dinars} to every family that lost its home}, {s8:he} {k8:said} on television.

{22:In the Besh district of Old Mint {#3|exact|chimneys:three chimneys} came down on parked cars, the Mail has learned}. {21:A quake of magnitude {#7.1|exact|magnitude:7.1} killed {#1340|exact|people killed in 1988:1,340 people} in the same region {@1988:in 1988}}.
%page 2027-04-09 Coast Herald
Hopes fade as Harun quake toll reaches {#31|exact|dead:31}

{1m2:{#31|at least|people dead:At least 31 people} are now known to have died} in {2:the {#6.3|exact|magnitude:6.3}-magnitude tremor that shook the east of Sorania early {@2027-04-08:yesterday}}, and {3m2:the number of injured has passed {#300|more than|injured:300}}.

The shock came {4:shortly after {@2027-04-08T05:five in the morning}}, while most people were asleep. {q1i=seismologists:{6:Its centre lay {#14|exact|km north of Kelmet:14 km} to the north of Kelmet}, only {5m:{#10|exact|km deep:10 km} below the surface}}, {s1:seismologists} {k1:said}.

{9m:At least {#75|at least|homes fallen:75 homes} have fallen down}. {10:{#85|exact|hospital patients:Eighty-five patients} of the local hospital are being cared for in tents}. "{12m;q2d=Emine Korval:Every minute counts {@~:now}}," {k2:said} {s2:Emine Korval}, who heads the civil protection agency. {13m:{q3i=Emine Korval:{#25|about|people missing:About 25 people} are unaccounted for}, {k3:according to} {s3:her}}.

{14:{#600|exact|troops:Six hundred troops} have been sent to the valley}, and {23:neighbouring Ostland has flown in {#2|exact|rescue teams:two rescue teams}}.

{19m:Families whose houses were destroyed are to receive up to {#50000|up to|dinars for a family:50,000 dinars}}, {s4:President Lev Askar} {k4:promised} in an address, {17:having put off a visit to Geneva}.

{21:The valley was last hit {@1988:{#39|exact|years:39 years} ago}, when {#1300|more than|killed in 1988:more than 1,300} lost their lives}.
%page 2027-04-09 The Valley Witness
In Kelmet they dig with their hands

By Sanna Tirel

KELMET - {24:Leyla is {#6|exact|age:six}. She lay for {#22|exact|hours;@PT22H:22 hours} between a wardrobe and a wall before a neighbour heard her knock}. {@2027-04-09TMO:At three on Friday morning} {25:they carried her out alive}, and the whole of Mill Street clapped.

There has been little else to clap for. {1c:The mayor, {s1:Aram Destan}, {k1:told} the Witness that {q1i=Aram Destan:{#33|exact|bodies:33 bodies} had been laid out in the sports hall}}. {27:{q2i=Aram Destan:{#9|exact|children among the dead:Nine} were children}, {s2:he} {k2:said}}.

{15:Davit Orem, who teaches at the primary school, pushed his daughters through the bedroom window} and jumped after them. "{16m;q3d=Davit Orem:The walls danced, and then there was no roof}," {s3:he} {k3:said}. {28:His mother is still under the house}.

{29:Help was slow in coming. {q4i=residents:Soldiers did not arrive until {@2027-04-08TEV:Thursday evening}}, {s4:residents} {k4:complained}}. "{30;q5d=Nune Asari:They sent cameras before they sent shovels}," {k5:said} {s5:Nune Asari, who runs the bakery}.

{10v:The hospital has lost its east wing, and {#80|about|patients:some 80 patients} lie in tents on the car park}, where the head doctor, {s6:Tigran Velo}, {k6:says} {31;q6i=Tigran Velo:anaesthetics will run out {@2027-04-10:on Saturday}}.

{32:Most of the houses that collapsed were built {@1988..:after 1988}, in the cheap years}. {33:{s7:An engineer at the site} {k7:said} {q7i=engineer:there was hardly any steel in the concrete}}. {8:In Besh, they tell you here, lamps swung}.
%page 2027-04-10 Capital Ledger
Rescuers give up search in Kelmet; {1m3:toll rises to {#47|exact|dead:47}}

{34:The search for survivors of {@2027-04-08:Thursday's} earthquake in the Harun valley was called off {@2027-04-10:on Saturday}}, {#2|exact|days;@P2D:two days} after {2:the shock of magnitude {#6.3|exact|magnitude:6.3} flattened parts of Kelmet}.

{1m3:The number of dead stands at {#47|exact|dead:47}}, {k1:said} {s1:Emine Korval, director of civil protection}. {13m2;q2i=Emine Korval:{#8|exact|people missing:Eight people} are still missing}, and {3m3;q2i:{#340|exact|injured:340} were injured, {#52|exact|seriously injured:52 of them} seriously}, {s2:she} {k2:told} a news conference. "{35;q3d=Emine Korval:We heard the last voice {@2027-04-09T12~00:on Friday at noon}}," {s3:she} {k3:said}.

{36:Prosecutors have opened an inquiry into {#4|exact|building firms:four building firms}}. {9m2:{#112|exact|houses destroyed:In all 112 houses} were destroyed}, {32:most of them less than {#40|less than|age of houses in years;@P40Y:40 years} old}, and {37:{s4:the chamber of engineers} {k4:says} {q4i=chamber of engineers:{#7|exact|houses of ten without permit:seven} in ten had no permit}}.

{38:The country is to observe {#3|exact|days of mourning;@P3D:three days} of mourning {@2027-04-12..:from Monday}}. {39:President Lev Askar, who visited Kelmet {@2027-04-09:on Friday}, was booed by some of the residents}. {19:His government has promised {#50000|exact|dinars for a family:50,000 dinars} to each family left without a home}; {40:the opposition {k5:demands} {q5i=opposition:{#3|exact|times as much:three times} as much}}.

{25:A girl of {#6|exact|age:six} was saved {@2027-04-09:on Friday}}, {24m:after {#24|about|hours;@PT24H:nearly a day} under the ruins}. She was the last to be brought out alive.
%page 2027-04-09 World Digest
Aftershocks rattle Sorania

{41:{#70|more than|aftershocks:More than 70 aftershocks}, the strongest of magnitude {#4.8|exact|magnitude:4.8}, have shaken eastern Sorania} since {2:an earthquake struck the Harun valley {@2027-04-08:on Thursday}}, {s1:the national seismological institute} {k1:said} {@2027-04-09:on Friday}.

{42;q2i=Rafi Sorel:They could go on for weeks}, {k2:warned} {s2:Rafi Sorel, a geologist at Besh University}. "{43;q3d=Rafi Sorel:A house that still stands is not a safe house}," {s3:he} {k3:said}.

{44:Thousands spent the night in cars and parks}. {1m2:{#31|exact|people killed:Thirty-one people} were killed, {k4:according to} {s4:the agency LPN}}, {13m:some {#25|about|missing:two dozen} are missing}.

{25:A {#6|exact|age:six}-year-old was pulled alive from a ruined house in Kelmet}, {24:{#22|exact|hours;@PT22H:22 hours} after the quake}, {s5:The Valley Witness} {k5:reported}. {29m:The newspaper also {k6:quoted} {s6:residents} as saying {q6i=residents:that the army took a whole day to reach them}}.

{20:{#2|exact|faults:Two fault lines} run beneath the country}. {21m:An earthquake {@1988:in 1988} claimed {#1430|exact|lives in 1988:1,430 lives}}.
