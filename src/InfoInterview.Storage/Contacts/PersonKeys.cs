using System.Security.Cryptography;
using System.Text;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// What a contact is found by when it comes again: the keys of its identity. Somebody of whom too little is known to have one is found by
/// exactly the same record, so that the same list twice still doubles nobody.
/// </summary>
internal static class PersonKeys
{
    public static ValueList<string> Of(Contact contact)
    {
        var keys = ContactIdentity.KeysOf(contact);
        return keys.IsEmpty ? [KeyOfRecord(contact)] : keys;
    }

    /// <summary>What somebody who is erased is known by from then on, though nothing else be known of them: the ids of the record.</summary>
    public static IEnumerable<string> OfIds(Contact contact) => contact.FormerIds.Add(contact.Id).Select(OfId);

    public static string OfId(ContactId id) => $"id:{id}";

    private static string KeyOfRecord(Contact contact) =>
        "record:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ContactJson.Write(contact with { Id = default }))));
}
