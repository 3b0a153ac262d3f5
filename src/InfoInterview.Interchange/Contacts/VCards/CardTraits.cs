using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>What the parameters of a property say of its bytes and of its rank.</summary>
internal struct CardTraits()
{
    /// <summary>The rank of a property that says nothing of it; the last that one can say is 100.</summary>
    public const int NoPreference = 101;

    public bool IsQuotedPrintable { get; set; }

    /// <summary>Whether the value is a picture or anything else in base64.</summary>
    public bool IsBinary { get; set; }

    /// <summary>The encoding that is named, other than UTF-8; <c>null</c> where none is.</summary>
    public Encoding? Charset { get; set; }

    /// <summary>Whether the named encoding is not known.</summary>
    public bool IsCharsetUnknown { get; set; }

    /// <summary>How much the property is preferred to others of its kind, from 1 for most.</summary>
    public int Preference { get; set; } = NoPreference;
}
