using System.Text;

namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>Reads bytes that are no UTF-8 as the letters they are in Windows-1252.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    /// <summary>What the bytes from 0x80 to 0x9F mean; all others mean their own number.</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private const int LongestBadSequence = 4;

    public override int MaxCharCount => LongestBadSequence;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Letters();

    private sealed class Letters : DecoderFallbackBuffer
    {
        private byte[] bytes = [];
        private int next;

        public override int Remaining => bytes.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (bytes, next) = (bytesUnknown, 0);
            return bytes.Length > 0;
        }

        public override char GetNextChar()
        {
            if (next >= bytes.Length) return '\0';
            var value = bytes[next++];
            return value is >= 0x80 and <= 0x9F ? Upper[value - 0x80] : (char)value;
        }

        public override bool MovePrevious()
        {
            if (next == 0) return false;
            next--;
            return true;
        }

        public override void Reset() => (bytes, next) = ([], 0);
    }
}
