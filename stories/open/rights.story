%pair 0 1 same wire text
%pair 0 2 derived rewrite
%pair 1 2 derived rewrite
%page 2025-05-13 The Delvane Post
{q2i=Civic Witness;1:Security forces killed {#74|exact|people killed:74} in Marun crackdown}, {s2:rights group} {k2:says}

DELVANE, {@2025-05-13:May 13} (MPA) - {q1i=Civic Witness;1:Security forces in the northern city of Marun killed {#74|at least|people killed in the protests:at least 74 people}}, {2:{#9|exact|children killed:nine of them} children}, {3:during {#5|exact|days of protests;@P5D:five days} of protests in {@2025-03:March}}, {s1:the rights group Civic Witness} {k1:said} {4:in a report published {@2025-05-13:on Tuesday}}.

The {5:{#112|exact|pages of the report:112-page} report}, {6:based on interviews with {#138|exact|witnesses interviewed:138 witnesses} and on hospital records}, {k3:accuses} {q3i=Civic Witness;7:riot police and the paramilitary Border Guard of firing live rounds into crowds without warning}.

{s4:The interior ministry} {k4:put} {q4i=interior ministry;8:the death toll at {#31|exact|deaths:31}}, {9:{q4i:including {#6|exact|police officers killed:six police officers}}}, and {k5:called} {10:{q5m=interior ministry:the report "a work of fiction"}}.

"{11;q6d=Leyan:They shot at people who were running away}," {s6:{12:a {#24|exact|age of student:24-year-old} student identified only as Leyan}} {k6:told} the researchers. "{13;q6d:My cousin fell next to me and I could not carry her}."

{k7:According to} {s7:the report}, {q7i=Civic Witness:{14:{#900|more than|people detained:more than 900 people} were detained} and {15:{#212|at least|people still held:at least 212} are still being held without charge}}. {16:{s8:{#43|exact|former detainees:Forty-three former detainees}} {k8:said} {q8i=former detainees:they had been beaten or given electric shocks in {17:a warehouse near the railway station}}}.

{18:The protests began {@2025-03-03:on March 3}} after {19:the government {#2|name|x:doubled} the price of bread}. {20:They ended {@2025-03-07:on March 7}, when the army moved in} and {21:a curfew was imposed}.

"{22;q9d=Ines Dorval:This was not a loss of control, it was a plan}," {k9:said} {s9:{23:Ines Dorval, the director of Civic Witness}}. {24:{s10:She} {k10:urged} {q10i=Ines Dorval:the United Nations to set up an independent inquiry}}.

{s11:Interior Minister Goran Tesk} {k11:said} {q11m=Goran Tesk:{25:the security forces had "acted with restraint in the face of armed gangs"}} and that {26:{q11m:a parliamentary commission had found no evidence of unlawful killings}}.

{27:The government has not allowed foreign journalists into Marun since the protests}. {28:MPA could not independently verify the figures}.
%page 2025-05-13 Northern Courier
Rights group: {1:{#74|exact|people killed:74} killed in Marun crackdown}

{q1i=Civic Witness;1:Security forces in the northern city of Marun killed {#74|at least|people killed in the protests:at least 74 people}}, including {2:{#9|exact|children killed:nine children}}, {3:during {#5|exact|days of protests;@P5D:five days} of protests in {@2025-03:March}}, {s1:the rights group Civic Witness} {k1:said} {4:in a report published {@2025-05-13:on Tuesday}}.

The report, {6:based on interviews with {#138|exact|witnesses interviewed:138 witnesses} and on hospital records}, {k3:accuses} {q3i=Civic Witness;7:riot police and the paramilitary Border Guard of firing live rounds into crowds without warning}.

{s4:The interior ministry} {k4:put} {q4i=interior ministry;8:the death toll at {#31|exact|deaths:31}} and {k5:called} {10:{q5m=interior ministry:the report "a work of fiction"}}.

"{11;q6d=Leyan:They shot at people who were running away}," {s6:{12:a {#24|exact|age of student:24-year-old} student identified only as Leyan}} {k6:told} the researchers. "{13;q6d:My cousin fell next to me and I could not carry her}."

{k7:According to} {s7:the report}, {q7i=Civic Witness:{14:{#900|more than|people detained:more than 900 people} were detained} and {15:{#212|at least|people still held:at least 212} are still being held without charge}}.

{18:The protests began {@2025-03-03:on March 3}} after {19:the government {#2|name|x:doubled} the price of bread}. {20:They ended {@2025-03-07:on March 7}, when the army moved in} and {21:a curfew was imposed}.

"{22;q9d=Ines Dorval:This was not a loss of control, it was a plan}," {k9:said} {s9:{23:Ines Dorval, the director of Civic Witness}}.
%page 2025-05-14 Daily Lantern
{#1|vague|people in jail:Hundreds} still jailed after {@2025-03:March} bread riots

{q1i=Civic Witness:{2m:{#9|exact|children killed:Nine children} were among} {1m:{#74|exact|protesters killed:74 protesters} shot dead by security forces in Marun {@2025-03:in March}}}, {k1:according to} {4:a report released {@2025-05-13:on Tuesday}} by {s1:the campaign group Civic Witness}.

The group's researchers {6m:spoke to {#138|exact|survivors interviewed:138 survivors} and went through hospital records}. They {k2:say} {q2i=Civic Witness;7:riot police and Border Guard troops fired live ammunition into the crowds without any warning}.

{14m;15m:{#900|more than|people in jail:More than 900 people} are still in jail without charge}, and {16m:{#43|exact|people tortured:43} were tortured with electric shocks in {17:a warehouse close to the railway station}}.

"{11;q3d=student:They shot at people who were running away}," {k3:said} {s3:{12m:one student, {#24|exact|age:24}}}.

{18:The unrest broke out {@2025-03-03:on 3 March}} when {19c:the government raised the price of bread {#50|exact|rise of bread price:by 50 per cent}}. {9m:{#6|exact|police officers killed:Six police officers} were also killed}. {20:It was put down by the army {#4|exact|days later;@P4D:four days later}}.

{s4:{23:Civic Witness director Ines Dorval}} {k4:said}: "{22;q4d=Ines Dorval:This was no loss of control. It was a plan}." {24m:{s5:She} {k5:wants} {q5i=Ines Dorval:the United Nations to send peacekeepers}}.

{s6:The government} {k6:dismissed} the report as "{10;q6m=government:a work of fiction}". {27:Foreign reporters are still barred from the city}.
%page 2025-05-15 The Ostrel Review
The names on the wall of Saint Orvel

MARUN — {29:Samir keeps the list in a school exercise book}. {30:He drives the number {#9|name|bus:nine} bus, and for {#5|exact|days;@P5D:five days} {@2025-03:in March} he carried the wounded to the city hospital}, {q1i=Samir:until {31:soldiers took his keys}}, {s1:he} {k1:says}.

"{32;q2d=Samir:First we had {#3|exact|bodies:three}, then {#12|exact|bodies:twelve}, then I stopped counting}," {k2:said} {s2:the driver, who asked that his family name not be printed}.

{s3:A surgeon at the hospital} {k3:told} the Review that {33:{q3i=surgeon:{#50|about|bodies brought in:around fifty bodies} were brought in during the {#2|exact|days;@P2D:first two days} alone}}. {34:"{q4d=surgeon:Almost all had gunshot wounds, many from behind}," {s4:she} {k4:said}}.

The organisation Civic Witness, {4m:whose report on the crackdown came out {@2025-05-14:on Wednesday}}, has collected {1:the names of {#74|exact|dead:74 dead}}. {2c:{#11|exact|children killed:Eleven of them} were younger than {#18|less than|age:18}}. {s6:The interior ministry}, {8:which {k6:speaks of} {q6i=interior ministry;#31|exact|dead:31 dead}}, {35:has published no names}.

What set the city alight was the price of a loaf: {19:{#40~80|exact|price of a loaf in dinars:from 40 dinars to 80} {@~:overnight}}. {36:{s11:Bakers} {k11:say} {q11i=bakers:the state mill had run out of subsidised flour in {@2025-02:February}}}.

{37:{s7:A spokeswoman for the UN human rights office} {k7:said} it was "{q7m=spokeswoman for the UN human rights office:deeply alarmed}" by the findings}. {24:Civic Witness {k8:has asked} {q8i=Civic Witness:the UN for an independent investigation}}.

{s9:The group's director, {23:Ines Dorval}}, {k9:believes} {22v:{q9i=Ines Dorval:the violence was planned}}. "{38;q10d=Ines Dorval:The orders are in writing, and {@~:one day} they will be read out in court}," {s10:she} {k10:said} by telephone.

{17:The warehouse behind the railway station}, where {16:detainees {k12:say} {q12i=detainees:they were given electric shocks}}, has a new lock on its gate. {27:No foreign correspondent has been given a permit for Marun {@2025-03..:since March}}; {39:the Review's reporter travelled there without one}.
%page 2025-05-14 Karvia Today
Ministry rejects "fabricated" report on Marun events

DELVANE. {s1:Interior Minister Goran Tesk} {@2025-05-14:on Wednesday} {k1:rejected} {10v:{q1i=Goran Tesk:a report on the events in Marun as fabricated}} and {k2:accused} {40:{q2i=Goran Tesk:its authors of working for foreign interests}}.

"{8;q3d=Goran Tesk:{#31|exact|people dead:Thirty-one people} lost their lives in Marun, and every one of them is a tragedy}," {s3:the minister} {k3:told} reporters. {9:{q4i=Goran Tesk:{#6|exact|police officers:Six} were officers of the police}, {s4:he} {k4:said}}. {41:{q5i=Goran Tesk:{#140|more than|people wounded:More than 140 members of the security forces} were wounded}}.

{25:{q6d=Goran Tesk:"Our men acted with restraint in the face of armed gangs,"} {s6:Tesk} {k6:added}}. {26:{s7:A commission of parliament} {k7:found} {@2025-04:in April} that {q7i=commission of parliament:no one had been killed unlawfully}}.

{k8:According to} {s8:the minister}, {14v:{q8i=Goran Tesk:{#904|exact|persons detained:904 persons} were detained}} and {15c:{q8i:{#870|exact|persons released:870 of them} have since been released}}; {42:the rest {@2025-06:will go on trial in June}}. {16c:{q9i=Goran Tesk:Nobody was mistreated in custody}, {s9:he} {k9:said}}.

{43;q10i=interior ministry:Civic Witness, which is based abroad, received {#2000000|about|euros of foreign funding:some two million euros} from foreign foundations {@2024:last year}}, {k10:according to} {s10:the ministry}. {44:{s11:The group} {k11:says} {q11i=Civic Witness:it discloses all its donors}}.

{18:The disturbances started {@2025-03-03:on 3 March}} and {20:ended {@2025-03-07:on 7 March} with the arrival of army units}. {45:The price of bread has {@~:since} been lowered again}.
