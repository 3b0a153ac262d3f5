using System.Collections.Frozen;

namespace InfoInterview.People.Likeness;

/// <summary>Given names and the short forms by which the same people go.</summary>
internal static class ShortForms
{
    private static readonly FrozenDictionary<string, int[]> Groups = Index(
        "william bill will billy willie liam wilhelm", "robert bob rob bobby robbie bert", "richard rick dick rich ricky", "james jim jimmy jamie", "john jack johnny jon", "jonathan jon jonny",
        "elizabeth liz beth lizzie eliza betty elisabeth libby lisa elise", "katherine kate kathy katie cathy catherine katharine kathryn kat kit cate", "margaret maggie meg peggy greta rita marge",
        "michael mike mick mikey", "thomas tom tommy", "joseph joe joey", "charles charlie chuck chas", "edward ed eddie ted ned", "edmund ed ned", "anthony tony", "andrew andy drew", "alexander alex sasha al xander aleksandr alexandr alejandro",
        "alexandra alex sandra sasha lexi alejandra", "daniel dan danny", "david dave davy", "matthew matt", "nicholas nick nico nicolas", "christopher chris kit topher", "christine chris tina christina kristina kristin christina",
        "benjamin ben benny", "samuel sam sammy", "samantha sam", "joshua josh", "jeffrey jeff geoffrey geoff", "gregory greg", "stephen steve steven stephan stefan", "philip phil phillip", "peter pete", "patrick pat paddy",
        "patricia pat patty trish tricia", "susan sue suzanne susie", "deborah deb debbie debra", "rebecca becky becca", "jennifer jen jenny", "jessica jess jessie", "barbara barb babs", "victoria vicky vicki tori",
        "theodore ted theo teddy", "timothy tim", "ronald ron", "donald don", "kenneth ken", "lawrence larry laurence", "frederick fred freddie friedrich fritz", "francis frank", "frances fran", "francisco paco pancho",
        "jose pepe", "ignacio nacho", "guadalupe lupe", "johannes hans", "joachim jochen achim", "ulrich uli", "ulrike uli", "sebastian basti seb", "maximilian max", "maxwell max", "abigail abby", "zachary zach zack", "nathaniel nate nathan nat",
        "raymond ray", "gerald jerry gerry", "walter walt wally", "henry harry hank heinrich heiner", "harold harry hal", "leonard len lenny leo", "louis lou luis ludwig", "vincent vince vinny", "eugene gene", "cynthia cindy", "pamela pam",
        "kimberly kim", "sandra sandy", "judith judy", "dorothy dot dotty dolly", "eleanor ellie nell nora", "helen nell nellie", "mikhail misha", "dmitri dima dmitry", "ivan vanya", "ekaterina katya", "anastasia nastya", "vladimir vova volodya", "yevgeny zhenya", "aleksei alexey alexei alyosha");

    public static bool AreOne(string left, string right) =>
        Groups.TryGetValue(left, out var of) && Groups.TryGetValue(right, out var others) && of.Intersect(others).Any();

    private static FrozenDictionary<string, int[]> Index(params string[] groups) => groups
        .SelectMany((group, number) => group.Split(' ').Select(name => (Name: FoldedName.Words(name)[0], number)))
        .GroupBy(pair => pair.Name, pair => pair.number, StringComparer.Ordinal)
        .ToFrozenDictionary(names => names.Key, names => names.Distinct().ToArray(), StringComparer.Ordinal);
}
