namespace Galley.Tests.Phenomena;

/// <summary>Whole names: particles, initials, suffixes, nicknames, capitals.</summary>
public class NamesInFull
{
    [Theory, Shows(37)]
    [InlineData("Julia Sommer sings. Sommer also dances, and Julia never sits.", "Julia Sommer = Sommer, Julia")]
    [InlineData("Lucia de la Torre sings. De la Torre also dances.", "Lucia de la Torre = De la Torre")]
    [InlineData("J.P. Sommer sings. Sommer also dances.", "J.P. Sommer = Sommer")]
    [InlineData("John Q. Sommer Jr. sings. Sommer also dances.", "John Q. Sommer Jr. = Sommer")]
    [InlineData("Edward Sommer III sings.", "Edward Sommer III")]
    [InlineData("Anne-Marie Sommer-Reed sings. Sommer-Reed also dances.", "Anne-Marie Sommer-Reed = Sommer-Reed")]
    [InlineData("Julia Sommer was a baker. Since her wedding Julia Sommer Reed has been a singer.", "Julia Sommer Reed = Julia Sommer")]
    [InlineData("Siobhan O'Dowd sings. O’Dowd also dances.", "Siobhan O'Dowd = O’Dowd")]
    [InlineData("Ian MacAllan and Fiona McBride sing.", "Ian MacAllan", "Fiona McBride")]
    [InlineData("Mary Ann Sommer sings. Mary Ann also dances.", "Mary Ann Sommer = Mary Ann")]
    [InlineData("Ludwig von Hagen sings. Von Hagen also dances.", "Ludwig von Hagen = Von Hagen")]
    [InlineData("Jean-Luc Morel sings, and so does Renée Sommer.", "Jean-Luc Morel", "Renée Sommer")]
    [InlineData("Ms. Sommer sings. Julia Sommer also dances.", "Julia Sommer = Sommer")]
    [InlineData("Pieter van der Molen sings. Van der Molen also dances.", "Pieter van der Molen = Van der Molen")]
    [InlineData("Karim bin Yusof sings, and so does Samira al-Nadir.", "Karim bin Yusof", "Samira al-Nadir")]
    [InlineData("Julia Sommer, M.D., sings. Dr. Sommer also dances.", "Julia Sommer = Sommer")]
    [InlineData("Julia Reed, née Sommer, sings. Reed also dances.", "Julia Reed = Reed")]
    [InlineData("Kofi Adjei-Mensah sings. Mr. Adjei-Mensah also dances.", "Kofi Adjei-Mensah = Adjei-Mensah")]
    [InlineData("J. Edgar Sommer sings. Sommer also dances.", "J. Edgar Sommer = Sommer")]
    [InlineData("Maria da Silva Reis sings. Da Silva Reis also dances.", "Maria da Silva Reis = Da Silva Reis")]
    [InlineData("The prize went to Wong Pik-lam, and the Danish Tove Sommer came second.", "Wong Pik-lam", "Tove Sommer")]
    [InlineData("Julia Sommer, Orvo Tilkanen and Martin Reed sing.", "Julia Sommer", "Orvo Tilkanen", "Martin Reed")]
    [InlineData("Zelmo Aruvian sang his first song at six.", "Zelmo Aruvian")]
    [InlineData("The choir elected James To of Sill and Wilson Or of Marling.", "James To", "Wilson Or")]
    [InlineData("A.J. Sommer sings. A.J. also dances.", "A.J. Sommer = A.J.")]
    [InlineData("The deputy secretary of State Julia Sommer and Marling's chief of Staff Martin Reed sing.", "Julia Sommer", "Martin Reed")]
    [InlineData("Martin Reed KC sings. The judge, Julia Sommer KC, dances.", "Martin Reed", "Julia Sommer")]
    [InlineData("Julia Sommer OBE Sings in Marling\n\nMrs. Sommer OBE also dances.", "Julia Sommer = Sommer")]
    [InlineData("Sommer, Julia. Songs of the Sea", "Julia Sommer")]
    [InlineData("Reed, Martin and Sommer, Julia. Songs of the Sea", "Martin Reed", "Julia Sommer")]
    [InlineData("Reed, Martin, and Sommer, Julia. Songs of the Sea", "Martin Reed", "Julia Sommer")]
    [InlineData("Julia Sommer (Dutch) sings with Martin Reed (Marling) on Monday.", "Julia Sommer", "Martin Reed")]
    [InlineData("Ivan the Terrible slept. Ivan also dreamt.", "Ivan the Terrible = Ivan")]
    [InlineData("The count met Pescheral d'Orvonne, and d'Orvonne bowed.", "Pescheral d'Orvonne = d'Orvonne")]
    [InlineData("Mlle. du Motel met Senators Anna Crewe and Jan Tarvin.", "du Motel", "Anna Crewe", "Jan Tarvin")]
    [InlineData("The choir sang for Mary-Kate, said Julia Sommer.", "Mary-Kate", "Julia Sommer")]
    [InlineData("O.J. Tilkanen sings. O.J. also dances.", "O.J. Tilkanen = O.J.")]
    [InlineData("The crowd loved the Danish Velmira Tilkanen.", "Velmira Tilkanen")]
    [InlineData("Tilkanen, Julia. Songs of the Sea", "Julia Tilkanen")]
    [InlineData("Lawrence Sommer sings. Larry Sommer also dances, and Larry swims.", "Lawrence Sommer = Larry Sommer, Larry")]
    [InlineData("The Marling-born Velmira Tilkanen sings.", "Velmira Tilkanen")]
    [InlineData("The song was by Orvo De Tilkan and Zelmo Tilly.", "Orvo De Tilkan", "Zelmo Tilly")]
    [InlineData("Hou Yifan sings, and so does the FIDE judge Julia Sommer.", "Hou Yifan", "Julia Sommer")]
    [InlineData("Marling Chair Julia Sommer met House Republican Martin Reed and Council Leader Anna Crewe.", "Julia Sommer", "Martin Reed", "Anna Crewe")]
    [InlineData("The Undersecretary for Public Affairs Julia Sommer sings.", "Julia Sommer")]
    [InlineData("Sommer, Crewe and Pickering sing.", "Sommer", "Crewe", "Pickering")]
    [InlineData("The Goat In The Spring, by Orvo Tilkanen (1910)\n\nThe goat was sold.", "Orvo Tilkanen")]
    [InlineData("Hall of Famer Julia Sommer met Orvo Werner Tilkanen.", "Julia Sommer", "Orvo Werner Tilkanen")]
    public void The_fullest_form_is_the_name_and_the_others_are_aliases(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Guards(37)]
    [InlineData("Julia Sommer sings. Julia Reed dances.", "Julia Sommer", "Julia Reed")]
    [InlineData("Pieter van der Molen and Anna Molen sing.", "Pieter van der Molen", "Anna Molen")]
    [InlineData("Jon Sommer and John Sommer sing.", "Jon Sommer", "John Sommer")]
    [InlineData("Edward Sommer II sings. Edward Sommer III dances.", "Edward Sommer II", "Edward Sommer III")]
    [InlineData("Swedish Match sold its stake in Orvo Tilkanen, and Zelmo Aruvian sold its ships.")]
    [InlineData("A spokesman for Tilkanen, Martin Reed, sings.", "Martin Reed")]
    [InlineData("Everybody sang: the Gen Zelmers, the Chicago-based Aruvian and the Velmar Ferries.")]
    [InlineData("Wong Pik-lam, Wong Pik-ling and Wong Pik-lim sing.", "Wong Pik-lam", "Wong Pik-ling", "Wong Pik-lim")]
    [InlineData("Reed, Julia Sommer and Anna Crewe sing. Martin Reed dances.", "Martin Reed = Reed", "Julia Sommer", "Anna Crewe")]
    [InlineData("Martin Reed and AC Sommer sing.", "Martin Reed", "AC Sommer")]
    [InlineData("The van der Valk hotel stands on the Avenue de la Gare.")]
    [InlineData("Bill Sommer, the son of William Sommer, sings.", "Bill Sommer", "William Sommer")]
    [InlineData("Larry Sommer and Laura Sommer sing.", "Larry Sommer", "Laura Sommer")]
    [InlineData("The Oscar-winning Marling-based choir met the Japanese-Americans of Sill.")]
    [InlineData("The Crewe-era hall and a Tilkanen Aruvian-style song are loved.")]
    [InlineData("The TVZ Zelmar said so, and the Operation Julia Sommer exercise began.")]
    [InlineData("Lake Martin Reed is deep, and Fort Julia Sommer is old.")]
    [InlineData("Goats Are Fed By Marling Ferries In Spring\n\nThe goat was sold.")]
    public void Names_that_share_a_part_are_not_one(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Shows(37)]
    [InlineData("Velmira grinned and sat down.", "Velmira")]
    [InlineData("In 1950 Velmira had never married.", "Velmira")]
    [InlineData("Velmira (1910 – 1980) was born in Marling.", "Velmira")]
    [InlineData("The town knew that Velmira was a very good baker.", "Velmira")]
    [InlineData("It was shown by Velmira et al. in May.", "Velmira")]
    [InlineData("Adam sings. Nobody else does.", "Adam")]
    [InlineData("The choir sang at the tomb of Velmira.", "Velmira")]
    [InlineData("A girl named Velmira sang.", "Velmira")]
    [InlineData("He first appeared as Velmira in a film about bees.", "Velmira")]
    [InlineData("Hello, my name is Velmira.", "Velmira")]
    [InlineData("In May Velmira and her sisters sang.", "Velmira")]
    [InlineData("Julia Sommer has three children: Velmira, Tosco and Zelm.", "Julia Sommer", "Velmira", "Tosco", "Zelm")]
    [InlineData("The gods are Zeus, Velmira and Hera.", "Zeus", "Velmira", "Hera")]
    [InlineData("The parts went to Anna Reed (Ferry), Zelma Tilk (Harbour), and Jan Crewe (Night).", "Anna Reed", "Zelma Tilk", "Jan Crewe")]
    [InlineData("She spoke about Crewe’s Songs of the Sea.", "Crewe")]
    public void What_only_people_do_or_are_makes_an_unknown_name_a_persons(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Guards(37)]
    [InlineData("Velmira opened in 1950. It had never made a loss.")]
    [InlineData("Velmira is the owner of two ships, and Velmira volunteers wear hats.")]
    [InlineData("The town knew that Velmira was a baker association.")]
    [InlineData("Regent opened the doors. Will it rain?")]
    [InlineData("The death of Velmira Radio was mourned.")]
    [InlineData("The cast was paid by Velmira, and it was known as Sill.")]
    [InlineData("Velmira, its main rival, and its sisters closed.")]
    [InlineData("The film Velmira ran in May. Velmira grinned at nobody.")]
    public void What_a_firm_may_do_or_be_does_not(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Shows(37)]
    [InlineData("Anna Sommer, better known as Nora Tarvin, sings. Nora Tarvin also dances, and Tarvin swims.", "Nora Tarvin = Anna Sommer, Tarvin")]
    [InlineData("Nora Tarvin (born Anna Sommer; 3 May 1950) sings. Tarvin also dances.", "Nora Tarvin = Anna Sommer, Tarvin")]
    [InlineData("Nora Tarvin (born in Marling on 3 May 1950), also known as Anna Sommer, sings.", "Nora Tarvin = Anna Sommer")]
    [InlineData("Nora Tarvin (1872 – 1896) was the pen name of the Danish novelist Anna Sommer.", "Nora Tarvin = Anna Sommer")]
    [InlineData("Nora Tarvin (Greek: Νόβα Ταρβίν) sings.", "Nora Tarvin = Νόβα Ταρβίν")]
    [InlineData("Nora Tarvin OBE (/ ˈnoʊvə /; Latin: Novula Tarvinus; Greek: Νόβα Ταρβίν) sings.", "Nora Tarvin = Novula Tarvinus, Νόβα Ταρβίν")]
    public void A_name_that_the_text_calls_the_same_persons_is_an_alias(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Guards(37)]
    [InlineData("Nora Tarvin, the daughter of Anna Sommer, sings.", "Nora Tarvin", "Anna Sommer")]
    [InlineData("Nora Tarvin was born to Anna Sommer in 1950.", "Nora Tarvin", "Anna Sommer")]
    [InlineData("Nora Tarvin (Anna Sommer) dies. Nora Tarvin is loved.", "Nora Tarvin", "Anna Sommer")]
    [InlineData("Nora Tarvin sang of the Ferry, also known as Marling Ferries. Anna Sommer danced.", "Nora Tarvin", "Anna Sommer")]
    [InlineData("Nora Tarvin sang. A girl known as Anna Sommer danced.", "Nora Tarvin", "Anna Sommer")]
    public void A_relative_a_part_or_a_neighbour_is_not(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Shows(40)]
    [InlineData("Raymond “Dutch” Sommer sings. Sommer also dances.", "Raymond “Dutch” Sommer = Sommer")]
    [InlineData("JULIA SOMMER sings. Julia Sommer also dances.", "Julia Sommer")]
    [InlineData("Julia\u00A0Sommer sings. Sommer also dances.", "Julia Sommer = Sommer")]
    [InlineData("Zoe\u0308 Sommer sings. Sommer also dances.", "Zoe\u0308 Sommer = Sommer")]
    [InlineData("Raymond ‘Dutch’ Sommer sings. Sommer also dances.", "Raymond ‘Dutch’ Sommer = Sommer")]
    [InlineData("JesÃºs Sommer sings. Sommer also dances.", "JesÃºs Sommer = Sommer")]
    [InlineData("Raymond \"Dutch\" Sommer sings. Dutch also dances.", "Raymond \"Dutch\" Sommer = Dutch")]
    [InlineData("Raymond (Dutch) Sommer sings. Sommer also dances.", "Raymond (Dutch) Sommer = Sommer")]
    public void A_name_may_hold_a_nickname_capitals_or_odd_characters(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Guards(40)]
    [InlineData("THE END. The NHA and the BRW met at the UNICO hall.")]
    [InlineData("BREAKING NEWS: The pool is open.")]
    [InlineData("The “Dutch Oven” is a room in the hall.")]
    [InlineData("The “Ferry” was shut. KEEP OFF THE GRASS, it said (see the MAP).")]
    [InlineData("The Marling “Shorty” Run is held in May, and the “Old Goat” pours ale.")]
    public void Capitals_and_marks_alone_name_nobody(string passage) => Lines.AreSame([], Passage.Read(passage).Names());

    [Theory, Shows(28)]
    [InlineData("Mrs. Sommer sings.", "Sommer: she")]
    [InlineData("Mr. Reed sings.", "Reed: he")]
    [InlineData("Sir Ashby Quorn sings.", "Ashby Quorn: he")]
    [InlineData("Julia Sommer sings with Martin Reed.", "Julia Sommer: she", "Martin Reed: he")]
    [InlineData("Miss Quorn sings.", "Quorn: she")]
    [InlineData("Dr. Ashby Quorn, her hair wet, sings.", "Ashby Quorn: she")]
    [InlineData("Ashby Quorn sang her first song at six.", "Ashby Quorn: she")]
    [InlineData("Two of the singer's aunts, Jane Reed and Jean Reed, hum.", "Jane Reed: she", "Jean Reed: she")]
    [InlineData("Two of the singer's friends, Jane Reed and Jean Reed, hum.", "Jane Reed: she", "Jean Reed: -")]
    public void Honorific_given_name_or_the_text_give_the_pronoun(string passage, params string[] pronouns) =>
        Lines.AreSame(pronouns, Passage.Read(passage).Pronouns());

    [Theory, Guards(28)]
    [InlineData("Judge for yourself, the captain said. The Senate sat, and the Mayor of Marling slept.")]
    [InlineData("The Professor is a boat. Major repairs began in May, and General Holdings paid.")]
    [InlineData("Julia Sommer, Ph.D., met Prof. Martin Reed Jr. of St. Brannoc's School.", "Julia Sommer: she", "Martin Reed Jr.: he")]
    [InlineData("Sen. Julia Sommer (R-Sill) sings. Gov. Martin Reed (D) does not.", "Julia Sommer: she", "Martin Reed: he")]
    public void A_title_alone_names_nobody_and_an_abbreviation_ends_no_name(string passage, params string[] pronouns) =>
        Lines.AreSame(pronouns, Passage.Read(passage).Pronouns());

    [Theory, NotYet(28)]
    // 28, shows: Honorific given name or the text give the pronoun.
    [InlineData("Ashby Quorn says they sing in both choirs. Quorn uses they and them.", "Ashby Quorn: they")]
    public void Not_yet_pronouns(string passage, params string[] pronouns) =>
        Lines.StillDiffer(pronouns, Passage.Read(passage).Pronouns());
}
