namespace Galley.Typed
{
    /// <summary>
    /// Reads a packed index: numbers in base 64, lowest digit first, a digit being n, or 64 + n where more follow, and two digits a
    /// letter from U+4E00 on; and strings, which are ranges of the text beside it.
    /// </summary>
    sealed partial class Unpacker
    {
        private readonly string _text;
        private readonly string _index;
        private int _at;

        public Unpacker(string text, string index, int at)
        {
            _text = text;
            _index = index;
            _at = at;
        }

        /// <summary>Where the next number begins.</summary>
        public int At { get { return _at; } set { _at = value; } }

        public int Number()
        {
            int value = 0, shift = 0;
            while (true)
            {
                var two = _index[_at / 2] - 0x4E00;
                var digit = _at++ % 2 == 0 ? two & 127 : two >> 7;
                value |= (digit & 63) << shift;
                if (digit < 64) return value;
                shift += 6;
            }
        }

        /// <summary>A range given by its start and length.</summary>
        public string Range()
        {
            int start;
            return Range(out start);
        }

        /// <summary>A range given by its start and length, and where it starts.</summary>
        public string Range(out int start)
        {
            start = Number();
            return _text.Substring(start, Number());
        }

        /// <summary>A string, or null.</summary>
        public string Text()
        {
            var length = Number() - 1;
            return length < 0 ? null : length == 0 ? "" : _text.Substring(Number(), length);
        }

        public void SkipText()
        {
            if (Number() > 1) Number();
        }

        public string[] Texts()
        {
            var texts = new string[Number()];
            for (var i = 0; i < texts.Length; i++) texts[i] = Text();
            return texts;
        }

        public int[] Numbers()
        {
            var numbers = new int[Number()];
            for (var i = 0; i < numbers.Length; i++) numbers[i] = Number();
            return numbers;
        }
    }
}
