using System.Collections.Frozen;

namespace InfoInterview.People.Names;

/// <summary>Family names by which the build of a name is told.</summary>
internal static class FamilyWords
{
    /// <summary>Family names that stand first wherever their marks are kept; without the marks people mostly write them last.</summary>
    private static readonly FrozenSet<string> Vietnamese = NameWords.Set(
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trương", "lương", "đoàn", "trịnh", "tô", "cao", "mai", "hà", "tạ", "chu", "châu", "thái", "đào", "vương", "lâm", "phùng", "quách", "tăng", "kiều", "tống");

    /// <summary>The family names of nine in ten Vietnamese; the others are given names as often.</summary>
    private static readonly FrozenSet<string> CommonVietnamese = NameWords.Set("nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "lý");

    private static readonly FrozenSet<string> VietnameseWithoutMarks = NameWords.Set("nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vo", "dang", "bui", "do", "ho", "ngo", "vu", "duong", "dinh", "truong");

    private static readonly FrozenSet<string> Korean = NameWords.Set(
        "kim", "lee", "yi", "rhee", "park", "pak", "bak", "choi", "choe", "jung", "jeong", "chung", "kang", "gang", "cho", "jo", "yoon", "yun", "jang", "chang", "lim", "im", "rim", "han", "oh", "seo", "suh", "shin", "sin", "kwon", "gwon", "hwang", "ahn", "an", "song",
        "ryu", "yoo", "yu", "hong", "jeon", "jun", "ko", "go", "moon", "mun", "yang", "son", "bae", "baek", "paik", "heo", "hur", "nam", "noh", "roh", "ha", "kwak", "cha", "joo", "ju", "woo", "min", "sung", "seong", "na", "jin", "ji", "um", "won");

    private static readonly FrozenSet<string> Spanish = NameWords.Set(
        "garcía", "garcia", "rodríguez", "rodriguez", "martínez", "martinez", "lópez", "lopez", "gonzález", "gonzalez", "hernández", "hernandez", "pérez", "perez", "sánchez", "sanchez", "ramírez", "ramirez", "torres", "flores", "rivera", "gómez", "gomez",
        "díaz", "diaz", "reyes", "cruz", "morales", "ortiz", "gutiérrez", "gutierrez", "chávez", "chavez", "ramos", "ruiz", "álvarez", "alvarez", "mendoza", "vásquez", "vasquez", "vázquez", "vazquez", "castillo", "jiménez", "jimenez", "moreno", "romero",
        "herrera", "medina", "aguilar", "vargas", "castro", "fernández", "fernandez", "guzmán", "guzman", "fuentes", "muñoz", "munoz", "salazar", "rojas", "soto", "contreras", "delgado", "peña", "pena", "ríos", "rios", "alvarado", "sandoval", "guerrero", "estrada",
        "ortega", "núñez", "nunez", "cabrera", "campos", "vega", "molina", "domínguez", "dominguez", "navarro", "serrano", "suárez", "suarez", "blanco", "gil", "márquez", "marquez", "ibáñez", "ibanez", "iglesias", "cortés", "cortes", "paredes", "lozano", "valdez", "valdés",
        "espinoza", "espinosa", "carrillo", "ayala", "acosta", "figueroa", "mejía", "mejia", "cárdenas", "cardenas", "pacheco", "miranda", "benítez", "benitez", "quintero", "zamora", "villanueva", "robles", "padilla", "maldonado", "luna", "ponce", "bravo", "cordero", "aguirre", "escobar", "velasco", "santana", "gallardo", "montoya", "arroyo", "solís", "solis", "borges");

    private static readonly FrozenSet<string> Compound = NameWords.Set(
        "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "皇甫", "尉迟", "公孙", "公孫", "慕容", "令狐", "长孙", "宇文", "司徒", "東方", "东方", "南宫", "남궁", "황보", "제갈", "선우", "독고", "사공", "서문");

    public static bool IsVietnamese(string word) => Vietnamese.Contains(NameWords.Bare(word)) && word.Any(letter => letter > 'z');

    public static bool IsCommonVietnamese(string word) => CommonVietnamese.Contains(NameWords.Bare(word));

    public static bool IsVietnameseWithoutMarks(string word) => VietnameseWithoutMarks.Contains(NameWords.Bare(word));

    public static bool IsKorean(string word) => Korean.Contains(NameWords.Bare(word));

    public static bool IsSpanish(string word) => Spanish.Contains(NameWords.Bare(word));

    public static bool IsCompound(string start) => Compound.Contains(start);
}
