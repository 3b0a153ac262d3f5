using System.Security.Cryptography;
using System.Text;
using InfoInterview.People.Likeness;

namespace InfoInterview.People;

/// <summary>
/// The host's secret under which identities are hashed (HMAC-SHA-256), so that nobody who has only the list can find out whose lines they
/// are by trying addresses. Keep it apart from the list and for as long as the list: without it nobody is recognised.
/// </summary>
public sealed class DoNotContactKey
{
    /// <summary>The fewest bytes that a key has.</summary>
    public const int MinLength = 16;

    private readonly byte[] secret;

    /// <summary>A key of some bytes, which are copied.</summary>
    /// <param name="secret">At least <see cref="MinLength"/> bytes of chance.</param>
    /// <exception cref="ArgumentException">There are too few.</exception>
    public DoNotContactKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < MinLength) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A key has at least {MinLength} bytes."), nameof(secret));
        this.secret = secret.ToArray();
    }

    /// <summary>Tells this key from others without giving it away: 16 hexadecimal digits.</summary>
    public string Fingerprint => Hash("which key is this?")[..16];

    /// <summary>
    /// What a contact comes to: one hash for each key of <see cref="ContactIdentity.KeysOf"/>, and where the name is whole, one for the
    /// name with the organization and one for the name with each phone number.
    /// </summary>
    /// <param name="contact">The record.</param>
    /// <returns>The hashes, each once; none of them tells the address or the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public ValueList<string> HashesOf(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return BlockedIdentities.Of(contact).Distinct(StringComparer.Ordinal).Select(Hash).ToValueList();
    }

    /// <summary>What one identity comes to.</summary>
    /// <param name="identity">A key as <see cref="ContactIdentity.KeysOf"/> gives it.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identity"/> is <c>null</c>.</exception>
    public string Hash(string identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return LowerHex.Of(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(identity)));
    }
}
