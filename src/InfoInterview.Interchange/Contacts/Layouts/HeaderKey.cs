using System.Security.Cryptography;
using System.Text;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>What a header is remembered by.</summary>
internal static class HeaderKey
{
    private const int Bytes = 16;

    /// <summary>The same for the same names in the same order, whatever their letter case.</summary>
    public static string Of(IEnumerable<string> names) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names.Select(name => name.ToUpperInvariant())))), 0,
            Bytes);
}
