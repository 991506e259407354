%pair 0 1 same wire text
%pair 0 4 derived rewrite
%pair 1 4 derived rewrite
%page 2028-05-21 Morvane Herald
{1:Reform Alliance ahead in Morvane vote, early count shows}

SELBRIDGE, {@2028-05-21:May 21} (PAN) - {1:The opposition Reform Alliance took an early lead in Morvane's parliamentary election {@2028-05-21:on Sunday}}, {2:winning {#41.2|exact|percent of the vote:41.2 percent} of the vote} with {3:{#30|exact|percent of ballots counted:30 percent} of ballots counted}, {s1:the election commission} {k1:said}.

{4;q1i=election commission:The ruling National Party of Prime Minister Halvard Crane stood at {#35.6|exact|percent:35.6 percent}}, and {5:the Greens at {#8.1|exact|percent:8.1}}. {6:If the figures hold, the Alliance would have {#92|exact|seats:92} of the {#200|exact|seats in parliament:200 seats} in parliament, short of a majority}.

"{7;q2d=Ilona Marsh:The country has asked for a change and it will get one}," {8:{s2:Alliance leader Ilona Marsh} {k2:told} cheering supporters in Selbridge}. {9:{s3:Crane}, in office {@2018..:since 2018}, {k3:said} {q3i=Halvard Crane:it was too early to concede}}. "{10;q4d=Halvard Crane:The big towns are counted first, the countryside is still to come}," {s4:he} {k4:said}.

{11:Turnout was {#68|exact|percent turnout:68 percent}, up from {#61|exact|percent turnout in 2024:61 percent} {@2024:four years ago}}, {q5i=election commission;11:the highest {@1996..:since 1996}}, {k5:according to} {s5:the commission}. {12:Voting was extended by {#2|exact|hours;@PT2H:two hours} in {#14|exact|polling stations:14 polling stations} after ballot papers ran out}.

{13:The campaign was dominated by the cost of housing, which has risen by {#40|exact|percent rise of cost:40 percent} in {#5|exact|years;@P5Y:five years}}. {14:Marsh has promised to build {#100000|exact|homes promised:100,000 homes}}.

{15:Final results are expected {@2028-05-22:on Monday}}.
%page 2028-05-21 Selbridge Daily
{1:Alliance leads as count nears {2m:half} way}

SELBRIDGE (PAN) - {1:The opposition Reform Alliance led in Morvane's parliamentary election {@2028-05-21:on Sunday}}, {2m:winning {#40.3|exact|percent of the vote:40.3 percent} of the vote} with {3m:{#48|exact|percent of ballots counted:48 percent} of ballots counted}, {s1:the election commission} {k1:said}.

{4m;q1i=election commission:The ruling National Party of Prime Minister Halvard Crane stood at {#36.9|exact|percent:36.9 percent}}, and {5:the Greens at {#8.1|exact|percent:8.1}}. {6m:On these figures the Alliance would have {#90|exact|seats:90} of the {#200|exact|seats in parliament:200 seats} in parliament}.

"{7;q2d=Ilona Marsh:The country has asked for a change and it will get one}," {8:{s2:Alliance leader Ilona Marsh} {k2:told} cheering supporters in Selbridge}. {9:{s3:Crane}, in office {@2018..:since 2018}, {k3:said} {q3i=Halvard Crane:it was too early to concede}}.

{11:Turnout was {#68|exact|percent turnout:68 percent}, up from {#61|exact|percent turnout in 2024:61 percent} {@2024:four years ago}}, {k5:according to} {s5:the commission}. {12:Voting was extended by {#2|exact|hours;@PT2H:two hours} in {#14|exact|polling stations:14 polling stations} after ballot papers ran out}.

{14:Marsh has promised to build {#100000|exact|homes promised:100,000 homes}}. {16:Her party last won an election {@2010:in 2010}}.
%page 2028-05-22 Northland Gazette
Country vote cuts Alliance lead to a whisker

By Petra Haas

{2m2:Ilona Marsh's Reform Alliance finished first with {#38.9|exact|percent of the vote:38.9 per cent}}, but {17:her margin over the National Party had shrunk to less than {#1|less than|point of margin:one point} by {@2028-05-22TMO:Monday morning}}. {4m2:The governing party won {#38.1|exact|per cent:38.1 per cent}} once the villages of the north were in. {10m:"{q1d=Halvard Crane:I told you that the countryside was still to come}," {s1:Halvard Crane} {k1:said} with a smile {@2028-05-22T04:at four in the morning}}.

{6m2:That gives Marsh {#86|exact|seats:86 seats}, {#15|exact|seats short:15 short} of what she needs}. {18:The National Party has {#84|exact|seats:84}}, and {19:the Greens, with {#17|exact|seats:17 seats}, will decide who governs}. {20:{s2:Their leader, Tove Lindal}, {k2:said} {q2i=Tove Lindal:she would talk to both sides}}. "{21;q3d=Tove Lindal:We are not anybody's spare wheel}," {s3:she} {k3:said}.

{12m:In Harrowick people queued for {#3|exact|hours;@PT3H:three hours} because there were too few ballot papers}; {q4i=election commission:{#16|exact|polling places:16 polling places} stayed open late}, {k4:according to} {s4:the commission}. {11m:{#69|about|per cent turnout:About 69 per cent} of those entitled to vote did so}, {11:more than in any election {@~:in a generation}}.

{22:The Farmers' Union lost all {#6|exact|seats lost:six} of its seats}. {23:In Kells the candidates of the two big parties are separated by {#11|exact|votes:eleven votes}, and a recount has been ordered}.
%page 2028-05-23 Capital Monitor
{19m:Lindal's Greens open talks with Marsh}

{24:The Greens will begin coalition talks with the Reform Alliance {@2028-05-25:on Thursday}}, {s1:party leader Tove Lindal} {k1:announced} {@2028-05-23:on Tuesday}, {#2|exact|days;@P2D:two days} after {2m2:an election that the Alliance won narrowly with {#38.9|exact|per cent:38.9 per cent} of the vote}.

"{25;q1d=Tove Lindal:We shall see whether the word change means anything}," {k2:said} {s2:Lindal}. {26:{s3:She} {k3:named} {q2i=Tove Lindal:a rent freeze and the closure of the coal plant at Varde} as conditions}.

{27:The {#2|exact|parties:two parties} together hold {#103|exact|seats:103} of the {#200|exact|seats:200 seats}}. {4m2:The National Party of Halvard Crane came second with {#38.1|exact|per cent:38.1}}. {28:{s4:Crane}, {@2018..:ten years} prime minister, {k4:conceded defeat} {@2028-05-22TEV:on Monday evening} and {q4i=Halvard Crane:wished his successor luck}}.

{23m:After a recount in Kells the Alliance candidate was declared the winner by {#9|exact|votes:nine votes}}. {29:The National Party {k5:said} {q5i=National Party:it would challenge the result in court}}.

{11:Turnout, at {#68.7|exact|per cent turnout:68.7 per cent}, was the best {@1996..:since 1996}}. {13m:Rents were the theme of the campaign: they have climbed by a {#3|ord|x:third} in {#4|exact|years;@P4Y:four years}}. {14m:Marsh wants {#120000|exact|homes:120,000 new homes}}, {30:which {s6:economists} {k6:consider} {q6i=economists:out of reach}}.
%page 2028-05-22 World in Brief
{1:Opposition in front in Morvane}

{1:Morvane's opposition was heading for victory in the election {@2028-05-21:of Sunday}}. {k1:According to} {s1:the agency PAN}, {2m3:{q1i=PAN:Ilona Marsh's Reform Alliance had {#39|about|per cent:some 39 per cent} after {3m2:{#85|exact|per cent counted:85 per cent} of the votes were counted}}}; {4m3:Prime Minister Halvard Crane's National Party had {#38|almost|per cent:almost 38}}.

{8:Marsh {k2:told} her followers}: "{7m;q2d=Ilona Marsh:The country has asked for change and it will get it}." {9:{s3:Crane} {k3:refused} {q3i=Halvard Crane:to admit defeat}}.

{11:{#68|exact|per cent of voters:Sixty-eight per cent} of the voters went to the polls, against {#61|exact|per cent in 2024:61 per cent} {@2024:last time}}. {12:At {#14|exact|polling stations:fourteen polling stations} voting went on for {#2|exact|hours;@PT2H:two hours} longer because there were not enough ballots}.

{19:{s4:Observers} {k4:believe} {q4i=observers:the Greens will be the kingmakers}}. {15v:An official result is due {@2028-05-22:today}}.
