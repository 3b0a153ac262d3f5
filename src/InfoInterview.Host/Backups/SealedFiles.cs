using System.Security.Cryptography;
using System.Text;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;

namespace InfoInterview.Host.Backups;

/// <summary>
/// Files that only a passphrase opens: AES-256-GCM under a key that PBKDF2 (SHA-256) makes of the passphrase, with a salt and a nonce of
/// each file's own.
/// </summary>
internal static class SealedFiles
{
    public const string Ending = ".sealed";

    private const int Rounds = 600_000;
    private const int SaltBytes = 16;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private static ReadOnlySpan<byte> Mark => "InfoInterview sealed 1\n"u8;

    /// <summary>Puts a sealed file in the place of a plain one; it has the same name with <see cref="Ending"/>.</summary>
    public static void Seal(string path, string passphrase)
    {
        var plain = File.ReadAllBytes(path);
        var (salt, nonce) = (RandomNumberGenerator.GetBytes(SaltBytes), RandomNumberGenerator.GetBytes(NonceBytes));
        var (cipher, tag) = (new byte[plain.Length], new byte[TagBytes]);
        using (var aes = new AesGcm(KeyOf(passphrase, salt), TagBytes)) aes.Encrypt(nonce, plain, cipher, tag, Mark);
        using (var file = OwnFiles.Make(path + Ending))
        {
            file.Write(Mark);
            foreach (var part in (byte[][])[salt, nonce, tag, cipher]) file.Write(part);
            file.Flush(flushToDisk: true);
        }

        File.Delete(path);
    }

    /// <summary>What a sealed file holds.</summary>
    /// <exception cref="StorageException">There is no passphrase, it is another one, or the file was changed.</exception>
    public static byte[] Open(string path, string? passphrase)
    {
        if (passphrase is not { Length: > 0 })
        {
            throw new StorageException(StorageProblem.Unreachable,
                "The keys and settings of this copy are sealed. Name their passphrase in InfoInterview__BackupPassphrase; "
                    + "nothing was changed.");
        }

        ReadOnlySpan<byte> all = File.ReadAllBytes(path);
        if (!all.StartsWith(Mark) || all.Length < Mark.Length + SaltBytes + NonceBytes + TagBytes) throw Wrong(path, null);
        var at = all[Mark.Length..];
        var plain = new byte[at.Length - SaltBytes - NonceBytes - TagBytes];
        try
        {
            using var aes = new AesGcm(KeyOf(passphrase, at[..SaltBytes]), TagBytes);
            aes.Decrypt(
                at.Slice(SaltBytes, NonceBytes), at[(SaltBytes + NonceBytes + TagBytes)..], at.Slice(SaltBytes + NonceBytes, TagBytes),
                    plain, Mark);
            return plain;
        }
        catch (AuthenticationTagMismatchException exception)
        {
            throw Wrong(path, exception);
        }
    }

    private static byte[] KeyOf(string passphrase, ReadOnlySpan<byte> salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase), salt, Rounds, HashAlgorithmName.SHA256, 32);

    private static StorageException Wrong(string path, Exception? cause) => new(
        StorageProblem.Unreachable,
        $"'{Path.GetFileName(path)}' does not open with this passphrase, or was changed. Look at "
            + "InfoInterview__BackupPassphrase; nothing was changed.",
        cause);
}
