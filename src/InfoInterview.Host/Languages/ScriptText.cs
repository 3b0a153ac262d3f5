using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace InfoInterview.Host.Languages;

/// <summary>What the scripts of the pages say: English stands in them, any other language goes with the page.</summary>
internal static class ScriptText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Every sentence of the scripts, with its holes.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        Spoken.Key("The file is larger than {0} MB, which is the most that is accepted here."),
        Spoken.Key("Reading {0} …"),
        Spoken.Key("{0} contacts saved …"),
        Spoken.Key("The connection broke. What was saved stays; import the file again to go on."),
        Spoken.Key("The file could not be imported."),
        Spoken.Key("Choose a file first."),
        Spoken.Key("Not saved: {0}"),
        Spoken.Key("Saved."),
        Spoken.Key("Saving …"),
        Spoken.Key("Not saved yet: the host does not answer. It is tried again."),
        Spoken.Key("Ready to send."),
        Spoken.Key("Good to have another look."),
        Spoken.Key("Not to be sent like this."),
        Spoken.Key("Must be fixed"),
        Spoken.Key("Better fixed"),
        Spoken.Key("Good to know"),
        Spoken.Key("You approved another text; this one is not approved yet."),
        Spoken.Key("What a request holds"),
        Spoken.Key(": there"),
        Spoken.Key(": not in it"),
        Spoken.Key("Copied."),
        Spoken.Key("{0} left"),
        Spoken.Key("{0} over"),
        Spoken.Key("· {0} left"),
        Spoken.Key("The agreed time is over. Thank them, and let them go."),
        Spoken.Key("Now: {0}."),
        Spoken.Key("Keyboard shortcuts: on"),
        Spoken.Key("Keyboard shortcuts: off"),
        Spoken.Key("{0} min"),
    ];

    /// <summary>The sentences as the scripts read them; what could end the element they stand in is written as an escape.</summary>
    public static string Json => JsonSerializer.Serialize(Keys.ToDictionary(key => key, Spoken.Known, StringComparer.Ordinal), Readable);
}
