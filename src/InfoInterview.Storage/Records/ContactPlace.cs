using InfoInterview.Engagements;
using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>Where a contact stands, as a number to list and count by: the stage of the history, or that there is none.</summary>
internal static class ContactPlace
{
    /// <summary>Nothing happened, and nothing may.</summary>
    public const int Silent = -2;

    /// <summary>Nothing happened yet.</summary>
    public const int NotAsked = -1;

    public static int Of(Stage stage) => (int)stage;

    /// <summary>Of somebody with whom nothing happened.</summary>
    public static int Of(Contact contact) => contact.MayBeContacted ? NotAsked : Silent;

    /// <summary>The stage at that place; <c>null</c> where nothing happened.</summary>
    public static Stage? StageAt(int place) => place < 0 ? null : (Stage)place;
}
