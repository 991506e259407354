%pair 0 1 same wire text
%pair 0 2 derived rewrite
%pair 1 2 derived rewrite
%page 2024-10-08 The Calder Bay Herald
{1m:{#12|at least|people killed:At least 12} killed in mattress factory fire}

CALDER BAY, {@2024-10-08:Oct 8} (Pan News) - {q1i=emergency services:{1m:{#12|at least|people killed:At least 12 people} died} and {2:{#34|exact|people injured:34} were injured} when {3:fire swept through a mattress factory on the edge of the port city of Calder Bay {@2024-10-08:on Tuesday}}}, {s1:emergency services} {k1:said}.

{4:The blaze broke out {@2024-10-08T06~40:at about 6:40 a.m.} in a storeroom on the ground floor} of {5:the Restwell plant}, as {6:the night shift was handing over}. {7:About {#180|about|people in the building:180 people} were in the {#4|exact|storeys:four-storey} building}.

"{8;q2d=Nadia Orme:We heard a bang and then the lights went out}," {k2:said} {s2:Nadia Orme, {#29|exact|age:29}, a seamstress who escaped down a drainpipe}. "{9;q2d:The door on our floor was locked. It was always locked}."

{10:Fire chief Marcus Bell} {k3:said} {11:{q3i=Marcus Bell:{#22|exact|people unaccounted for:22 workers} were still unaccounted for}}. {12:It took {#90|more than|firefighters:more than 90 firefighters} {#5|exact|hours;@PT5H:five hours} to bring the flames under control}, {s3:he} said.

{13m:The cause of the fire was not immediately known}. {14:Police opened an investigation} and {15:questioned the plant's manager}.

{16:Restwell, which employs {#420|exact|employees:420 people}}, {k4:said} in a statement that {17:{q4i=Restwell:it was "cooperating fully" with the authorities}}.

{18:The government declared {@2024-10-09:Wednesday} a day of mourning}. {19:Prime Minister Lena Harrow called off a visit abroad}.

{20:In {@2019:2019}, a fire at a textile works in the same district killed {#8|exact|people killed in 2019:eight people}}.
%page 2024-10-08 World Desk
{1m:{#12|at least|people killed:At least a dozen} dead in factory blaze}

CALDER BAY (Pan News) — {q1i=emergency services:{1m:{#12|at least|people killed:At least 12 people} died} and {2:{#34|exact|people injured:34} were injured} when {3:fire swept through a mattress factory on the edge of the port city of Calder Bay {@2024-10-08:on Tuesday}}}, {s1:emergency services} {k1:said}.

{4:The blaze broke out {@2024-10-08T06~40:at about 6:40 a.m.} in a storeroom on the ground floor} of {5:the Restwell plant}, as {6:the night shift was handing over}. {7:About {#180|about|people in the building:180 people} were in the {#4|exact|storeys:four-storey} building}.

"{8;q2d=Nadia Orme:We heard a bang and then the lights went out}," {k2:said} {s2:Nadia Orme, {#29|exact|age:29}, a seamstress who escaped down a drainpipe}. "{9;q2d:The door on our floor was locked. It was always locked}."

{10:Fire chief Marcus Bell} {k3:said} {11:{q3i=Marcus Bell:{#22|exact|people unaccounted for:22 workers} were still unaccounted for}}. {12:It took {#90|more than|firefighters:more than 90 firefighters} {#5|exact|hours;@PT5H:five hours} to bring the flames under control}.

{13m:The cause of the fire was not immediately known}. {14:Police opened an investigation} and {15:questioned the plant's manager}.
%page 2024-10-09 Metro Line
Workers trapped behind locked doors in {3:deadly Calder Bay inferno}

{1m:{#12|exact|people killed:Twelve people} are dead} and {11m:{#22|exact|people missing:22} are feared dead} after {3:a huge fire tore through a mattress factory on the outskirts of Calder Bay {@2024-10-08:on Tuesday}}.

{4v:The flames started {@2024-10-08T06:shortly before seven} in a ground-floor storeroom} of {5:the Restwell plant}. {q1i=survivors:{7m:Some {#180|about|people trapped:180 workers} were trapped inside the building}, and {9m:every door was locked}}, {k1:according to} {s1:survivors}.

"{8;q2d=Nadia Orme:We heard a bang and the lights went out}," {s2:seamstress Nadia Orme} {k2:said}, {21:describing how she climbed down a drainpipe to safety}.

{2m:{#43|exact|people injured:Forty-three people} were taken to hospital}. {12:{#90|about|firefighters:Around 90 firefighters} battled the blaze for {#5|exact|hours;@PT5H:five hours}}.

{15m:The plant's manager has been arrested}. {16:The company, which has {#420|exact|staff:420} on its payroll}, {k3:says} {17:{q3i=Restwell:it is "cooperating fully"}}.

{19m:Prime Minister Lena Harrow cut short a trip abroad}, and {18:{@2024-10-09:Wednesday} was declared a day of mourning}. {20:{#8|exact|people killed in 2019:Eight people} died in a similar fire {#5|exact|years ago;@2019:five years ago}}.
%page 2024-10-10 The Calder Bay Herald
{1m2:Fire toll rises to {#27|exact|dead:27}} as search at Restwell ends

By Ruth Salter and Tomas Quill

{22:Rescue teams called off their search of the burnt-out Restwell factory {@2024-10-09TEV:late on Wednesday}} after {23:recovering {#15|exact|bodies:15 more bodies} from a stairwell}, {24:bringing the number of dead in Calder Bay's worst fire to {1m2:{#27|exact|dead:27}}}.

{s1:The coroner, Dr Alma Reyes}, {k1:said} {25:{q1i=Alma Reyes:all but {#3|exact|victims not identified:three} of the victims had been identified}}. {26:The youngest was {#17|exact|age of the youngest:17}}. {11v:{#7|exact|people missing:Seven people} are still listed as missing}, but {s2:Fire Chief Marcus Bell} {k2:told} the Herald {27:{q2i=Marcus Bell:he believed they had never been in the building}}.

{13:Investigators now think that an overloaded extension lead set foam scraps alight}. "{28;q3d=Marcus Bell:Foam like this burns as fast as petrol}," {s3:Bell} {k3:said}. {29:{q4i=Marcus Bell:There were no sprinklers on the {#2|exact|upper floors:two upper floors}}, {s4:he} {k4:added}}.

{9v:{s6:Survivors} {k6:have said} that {q6i=survivors:the exits on the third floor were locked to prevent theft}}. {30c:Restwell {k5:denied} {q5i=Restwell:this}: "{q5d:All emergency exits were open and marked}," {s5:the company} said {@2024-10-09:on Wednesday}}.

{31:Its managing director, Piers Copeland, {#61|exact|age:61}, was released without charge} {@2024-10-08TNI:on Tuesday night} after {15:being questioned for {#9|exact|hours;@PT9H:nine hours}}.

{2:Of the {#34|exact|people injured:34 injured}}, {32:{#11|exact|injured in hospital:eleven} remain in hospital, {#4|exact|injured in critical condition:four of them} in a critical condition}.

{33:{#3000|about|people at the vigil:About 3,000 people} stood in silence in Harbour Square {@2024-10-09:on Wednesday}}, {18:the national day of mourning}.
%page 2024-10-10 The Weekly Inquirer
A door that was always locked

There were {#3|exact|inspections:three inspections}. {34:In {@2021:2021} the labour office noted a blocked staircase at Restwell; in {@2022:2022} it noted it again}. {35:The last visit, {@2024-05:in May}, lasted {#40|exact|minutes;@PT40M:40 minutes}} and {36;q1m=documents:found "no deficiencies of note"}, {k1:according to} {s1:documents seen by the Inquirer}.

{1m2:{#27|exact|people killed:Twenty-seven people} are dead}. {7:Of the {#180|about|people at work:roughly 180} at work {@2024-10-08TMO:on Tuesday morning}}, {37:most got out by the loading bay}.

"{9;q2d=Nadia Orme:It was always locked}," {k2:says} {s2:Nadia Orme of the door on the third floor}. {21:She slid down a drainpipe} with {38:her shoes in her teeth}. {s3:Restwell} {k3:insists} {30:{q3i=Restwell:its emergency exits were open}}.

{39:{s4:The labour minister, Otto Frayne}, {k4:admitted} {@2024-10-10:on Thursday} that {q4i=Otto Frayne:his office has {#14|exact|inspectors:14 inspectors} for {#6000|exact|factories:6,000 factories}}}. "{40;q5d=Otto Frayne:That is not enough, and I will not pretend that it is}," {s5:he} {k5:told} parliament. {41:{s6:The opposition} {k6:called for} {q6i=opposition:his resignation}}.

{20m:It is {#5|exact|years;@P5Y:five years} since {#9|exact|people killed in 2019:nine people} burned to death in a spinning mill {#2|exact|kilometres away:two kilometres} away}. {42:The inquiry into that fire recommended sprinklers in every works with {#50|more than|employees:more than 50 employees}}. {43:The law was never changed}.

{16m:Restwell employs {#380|about|employees:about 380 people}} and {44:supplies the hotel chain Meridia}, {45:which {k7:said} {q7i=Meridia:it had suspended its orders}}.
%page 2024-10-09 Morning Planet
{1m3:{#19|exact|people dead:Nineteen} dead}, many missing after factory fire

{1m3:The number of people killed in a fire at a mattress factory in Calder Bay rose to {#19|exact|people killed:19} {@2024-10-09:on Wednesday}} as {22v:crews with dogs searched the ruins for {11m2:{#15|about|people missing:some 15 missing workers}}}.

{3:The fire gutted the Restwell works {@2024-10-08:on Tuesday}}, {4c;q1i=factory's owners:starting {@2024-10-08T05~30:at 5:30 in the morning}, {k1:according to} {s1:the factory's owners}}. {s2:Officials} {k2:say} {q2i=officials:{13:an electrical fault is the most likely cause}}.

{s3:Fire chief Marcus Bell} {k3:described} {46:{q3m=Marcus Bell:the scene as "the worst I have seen in {#30|exact|years of service;@P30Y:30 years}"}}. {29v:{q4i=Marcus Bell:The building had no working sprinklers}, {s4:he} {k4:said}}.

{2m2:Hospitals are treating {#36|exact|people injured:36 people}, most of them for smoke inhalation}.

{15:Police have spoken to managing director Piers Copeland}; {47:no arrests have been made}.

{s5:Prime Minister Lena Harrow}, {48:who laid a wreath at the factory gate}, {k5:promised} {49:{q5i=Lena Harrow:"an inquiry without fear or favour"}}. {19:She had been due to fly to a summit {@2024-10-08:on Tuesday}}.
