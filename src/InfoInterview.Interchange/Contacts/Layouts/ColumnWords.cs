using static InfoInterview.Interchange.Contacts.ColumnMeaning;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// The one dictionary of columns: what programs and people call each thing, first in English and then in German, French, Spanish, Italian,
/// Portuguese, Dutch, the Nordic languages, Polish, Czech, Russian, Turkish, Japanese and Chinese. Names compare by their folded letters
/// alone. A name that means several things is listed under the one that it means most often; <see cref="HeaderDoubts"/> settles the rest
/// by the other columns.
/// </summary>
internal static class ColumnWords
{
    public static readonly (ColumnMeaning Meaning, string English, string Others)[] All =
    [
        (FullName, "name, full name, fullname, display name, contact name, person, person name, formatted name, file as, complete name, contact full name, whole name, attendee name, participant name, cn, names, common name",
            """
            vollständiger name, vor- und nachname, vorname nachname, vor- und zuname, anzeigename, kontaktname, ansprechpartner, ansprechpartnerin, nom complet, nom et prénom, prénom et nom, nom affiché, nombre completo, nombre y apellidos, nombre y apellido, nombre para mostrar,
            nome completo, nome e cognome, nome e sobrenome, nome e apelido, cognome e nome, nome visualizzato, volledige naam, naam, weergavenaam, voor- en achternaam, navn, fulde navn, fullt navn, namn, fullständigt namn, nimi, koko nimi,
            imię i nazwisko, nazwisko i imię, pełna nazwa, nazwa, jméno a příjmení, celé jméno, zobrazované jméno, имя и фамилия, фио, ф.и.о., полное имя, отображаемое имя, ad soyad, adı soyadı, tam ad, isim soyisim, görünen ad, 氏名, 名前, お名前, 表示名, フルネーム, 姓名, 名称, 顯示名稱, 显示名称, 全名
            """),
        (Title, "name prefix, prefix, honorific, salutation, honorific prefix, courtesy title, mr/mrs, mr/ms",
            """
            anrede, namenspräfix, akademischer titel, grad, civilité, préfixe, tratamiento, prefijo, tratamento, prefixo, appellativo, prefisso, aanhef, voorvoegsel titel, tiltale, tiltaleform, titteli, puhuttelu, zwrot grzecznościowy, tytuł naukowy, oslovení, titul před jménem,
            обращение, hitap, unvan ön eki, 敬称, 称谓, 稱謂
            """),
        (TitleOrRole, "title", "titel, titre, título, titolo, tittel, tytuł, titul, unvan, ünvan, 头衔, 頭銜"),
        (Given, "first name, given name, forename, first, firstname, fname, given, givenname, christian name, given names, first names",
            """
            vorname, vornamen, rufname, prénom, prénoms, nombre, nombres, primer nombre, nombre de pila, nome, primeiro nome, nome próprio, nome di battesimo, voornaam, voornamen, fornavn, förnamn, etunimi, imię, jméno, křestní jméno, имя, ad, adı, isim, ön ad, 名, 名字
            """),
        (Additional, "middle name, additional name, middle, middle names, middle initial, second name, mi, additional names",
            """
            weitere vornamen, zweiter vorname, zweitname, deuxième prénom, autres prénoms, second prénom, segundo nombre, secondo nome, segundo nome, nome do meio, middelste naam, tweede voornaam, mellomnavn, mellemnavn, mellannamn, toinen nimi,
            drugie imię, prostřední jméno, druhé jméno, отчество, второе имя, ikinci ad, orta ad, ミドル ネーム, 中间名, 中間名
            """),
        (Family, "last name, family name, surname, last, lastname, lname, family, familyname, second surname",
            """
            nachname, familienname, zuname, nom, nom de famille, nom d'usage, apellidos, apellido, primer apellido, segundo apellido, cognome, sobrenome, apelido, último nome, achternaam, familienaam, etternavn, efternavn, slektsnavn, efternamn, sukunimi,
            nazwisko, příjmení, фамилия, soyad, soyadı, soy isim, soyisim, 姓, 苗字
            """),
        (Suffix, "name suffix, suffix, honorific suffix, generation, generational suffix",
            "namenssuffix, suffix, suffixe, sufijo, suffisso, sufixo, achtervoegsel, etternavnssuffiks, suffiks, jälkiliite, przyrostek, sufiks, přípona, titul za jménem, суффикс, sonek, サフィックス, 敬称 (後), 后缀, 後綴"),
        (Email, "email, e-mail, mail, email address, e-mail address, e mail address, email value, e-mail value, email id, emails, email addresses, email to, contact email, e-mails, internet address, smtp address",
            """
            e-mail-adresse, mailadresse, e-mail adresse, emailadresse, adresse e-mail, adresse mail, adresse de messagerie, adresse électronique, courriel, mél, messagerie, correo, correo electrónico, dirección de correo, dirección de correo electrónico, dirección del correo electrónico, dirección de email,
            e-mail de contacto, indirizzo email, indirizzo e-mail, indirizzo posta elettronica, indirizzo di posta elettronica, posta elettronica, casella di posta, endereço de e-mail, endereço de correio eletrónico, endereço de correio electrónico, correio eletrónico, correio eletrônico, e-mailadres, mailadres,
            e-post, e-postadresse, e-postadress, epost, epostadresse, mailadress, sähköposti, sähköpostiosoite, adres e-mail, poczta, poczta elektroniczna, adres poczty elektronicznej, e-mailová adresa, emailová adresa, электронная почта, почта, эл. почта, адрес электронной почты, имейл, e-posta, eposta, e-posta adresi,
            メール, メールアドレス, eメール, 電子メール, 電子メール アドレス, 電子メールアドレス, 会社メール, 電邮, 电邮, 邮箱, 电子邮件, 电子邮箱, 電子郵件, 電子郵件地址, 电子邮件地址, 邮件
            """),
        (Phone, "phone, phone number, telephone, tel, mobile, mobile phone, mobile number, cell, cell phone, cellphone, cellular, phone value, telephone number, car phone, company phone, company main phone, phones, phone numbers, contact number, contact no, yahoo phone, tel no, phone no, mobile no, direct dial, direct line, landline, whatsapp, mobile phone number, mobilephone, telephonenumber, homephone, callback, radio phone",
            """
            telefon, telefonnummer, telefonnr, tel.-nr., mobil, mobiltelefon, mobilnummer, mobil telefon, handy, handynummer, handynr, festnetz, rufnummer, durchwahl, telefon firma, firmentelefon, zentrale, haupttelefon, autotelefon, telefon geschäftlich, telefon privat, weiteres telefon,
            téléphone, tél, portable, numéro de téléphone, tél. mobile, tél. portable, téléphone mobile, téléphone portable, téléphone (bureau), téléphone (domicile), téléphone (autre), téléphone principal, téléphone (voiture), téléphone société, gsm, ligne directe,
            teléfono, tfno, móvil, teléfono móvil, celular, teléfono celular, número de teléfono, teléfono del trabajo, teléfono particular, teléfono principal, otro teléfono, teléfono del automóvil, telefono, cellulare, telefono cellulare, numero di telefono, telefono (uff.), telefono (ab.), telefono abitazione, telefono ufficio, telefono auto, altro telefono,
            telefone, telemóvel, telefone celular, telefone comercial, telefone residencial, telefone do emprego, outro telefone, telefoonnummer, telefoon, mobiel, mobiele telefoon, mobiel nummer, telefoon op werk, telefoon werk, telefoon thuis, andere telefoon, ander telefoonnummer, hoofdtelefoon, vast nummer,
            tlf, tlf.nr., mobiltlf, mobiltelefonnummer, telefon arbeid, telefon hjem, telefonnummer arbejde, mobiltelefon nr, puhelin, puhelinnumero, matkapuhelin, gsm-numero, telefon komórkowy, komórka, numer telefonu, telefon służbowy, nr telefonu, telefonní číslo, mobilní telefon, telefon do práce,
            телефон, мобильный, мобильный телефон, номер телефона, сотовый, рабочий телефон, домашний телефон, cep telefonu, cep, telefon numarası, iş telefonu, ev telefonu, gsm no, 電話, 電話番号, 携帯, 携帯電話, 携帯番号, 会社電話, 勤務先電話番号, 自宅電話番号, 电话, 手机, 手机号, 手机号码, 电话号码, 手機, 行動電話, 商務電話, 商务电话, 住宅电话, 移动电话, 办公电话
            """),
        (Profile, "linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin link, linkedin address, linkedin bio, linkedin page, person linkedin url, hublinkedin, li profile, public profile url",
            "linkedin-profil, linkedin-adresse, linkedin-url, profil linkedin, perfil de linkedin, url de linkedin, profilo linkedin, perfil do linkedin, linkedin-profiel, linkedin profili, linkedin プロフィール, 领英, 領英"),
        (Page, "web page, website, web site, webpage, url, homepage, home page, personal web page, web, site, website value, personal website, blog, profile url, profile link, profile, link, web address, business web page, www, internet home page",
            """
            webseite, internetseite, persönliche webseite, webadresse, internetadresse, profil, page web, page web personnelle, site web, site internet, página web, página web personal, sitio web, pagina web, pagina web personale, sito web, sito, página da web, página pessoal, página web pessoal, sítio web,
            webpagina, persoonlijke webpagina, nettsted, nettside, hjemmeside, hemsida, webbsida, webbplats, kotisivu, verkkosivu, www-sivu, strona www, strona internetowa, strona sieci web, webová stránka, webové stránky, web stránka, сайт, веб-сайт, веб-страница, web sitesi, web sayfası, ホームページ, web ページ, ウェブサイト, 网站, 网页, 主页, 網站, 網頁
            """),
        (Organization, "company, organization, organisation, employer, company name, organization name, organisation name, account name, account, associated company, firm, institution, current company, current employer, employer name, org, business name, workplace, affiliation, primary associated company, business, o",
            """
            firma, unternehmen, organisation, arbeitgeber, firmenname, betrieb, institution, gesellschaft, société, entreprise, employeur, organisme, nom de l'entreprise, nom de la société, raison sociale, empresa, compañía, organización, empleador, nombre de la empresa, società, azienda, ditta, organizzazione, datore di lavoro, nome azienda,
            organização, companhia, empregador, nome da empresa, bedrijf, organisatie, werkgever, bedrijfsnaam, firmanavn, arbeidsgiver, arbejdsgiver, virksomhed, bedrift, selskap, selskab, organisasjon, företag, företagsnamn, arbetsgivare, bolag, yritys, työnantaja, organisaatio,
            organizacja, pracodawca, przedsiębiorstwo, nazwa firmy, společnost, zaměstnavatel, organizace, компания, организация, работодатель, название компании, фирма, место работы, şirket, kuruluş, şirket adı, işveren, kurum, 会社, 会社名, 勤務先, 組織, 組織名, 企業名, 公司, 单位, 公司名称, 公司名稱, 工作单位, 組織名稱
            """),
        (Role, "position, job title, role, occupation, job, jobtitle, job role, current position, current title, organization title, organisation title, designation, headline, profession, function, current role, current job title, position title, work title",
            """
            position, beruf, funktion, berufsbezeichnung, stelle, stellenbezeichnung, rolle, tätigkeit, amtsbezeichnung, jobtitel, poste, fonction, profession, intitulé du poste, métier, emploi, puesto, cargo, ocupación, profesión, puesto de trabajo, posizione, qualifica, ruolo, professione, mansione, posizione lavorativa,
            ocupação, profissão, função, posição, functie, positie, functietitel, beroep, functieomschrijving, stilling, stillingsbetegnelse, yrke, jobbtittel, befattning, jobbtitel, roll, tehtävänimike, ammatti, asema, titteli työ, stanowisko, stanowisko służbowe, zawód, funkcja, pozice, funkce, pracovní pozice, povolání,
            должность, профессия, позиция, görev, pozisyon, meslek, iş unvanı, 役職, 職種, 職業, 肩書, 肩書き, 职位, 职务, 職稱, 職位, 岗位
            """),
        (ConnectedOn, "connected on, connection date, connected, date connected, connected at",
            """
            verbunden am, vernetzt am, kontakt seit, verbunden seit, connecté le, relation depuis, date de connexion, conectado el, conectado en, fecha de conexión, collegato il, connesso il, data collegamento, data di collegamento, conectado em, conectou-se em, ligado em, data de conexão, verbonden op, connectie sinds,
            tilkoblet, tilknyttet den, tilsluttet den, forbundet den, ansluten, yhdistetty, data połączenia, połączono, spojeni od, připojeno, дата контакта, в контактах с, bağlantı tarihi, つながった日, 连接日期, 建立联系日期
            """),
        (Note, "notes, note, comment, comments, remark, remarks, description, memo, contact notes, additional notes, annotation, background",
            """
            notizen, notiz, bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, remarque, remarques, commentaire, commentaires, notas, nota, comentarios, comentario, observaciones, commenti, osservazioni, comentários, observações, anotações, notities, notitie, opmerking, opmerkingen,
            notat, notater, merknad, merknader, bemærkning, bemærkninger, anteckning, anteckningar, kommentarer, muistiinpanot, huomautus, huomautuksia, notatki, uwagi, notatka, komentarz, poznámka, poznámky, komentář, заметки, заметка, примечание, примечания, комментарий, notlar, açıklama, メモ, 備考, ノート, 备注, 備註, 附注, 注释
            """),
        (Field, "field, industry, sector, field of work, line of business, industries",
            "branche, fachgebiet, fachbereich, arbeitsgebiet, secteur, secteur d'activité, domaine, sector, industria, settore, setor, ramo, indústria, sektor, bransje, bransch, toimiala, branża, obor, odvětví, отрасль, сфера, sektör, 業界, 業種, 行业, 行業"),
        (Country, "country, country code, country/region, country or region, country name, location country",
            "land, land/region, länderkennzeichen, pays, pays/région, país, país o región, país/região, paese, nazione, paese/area geografica, land/regio, maa, maa/alue, kraj, kraj/region, země, země/oblast, страна, страна или регион, ülke, ülke/bölge, 国, 国/地域, 国名, 国家, 國家, 国家/地区, 國家/地區"),
        (Zone, "time zone, timezone, tz", "zeitzone, fuseau horaire, zona horaria, fuso orario, fuso horário, tijdzone, tidssone, tidszone, tidszon, aikavyöhyke, strefa czasowa, časové pásmo, часовой пояс, saat dilimi, タイムゾーン, 时区, 時區"),
        (ColumnMeaning.Language, "language, preferred language, correspondence language, language of correspondence, contact language, mail language, lang, locale",
            "sprache, korrespondenzsprache, bevorzugte sprache, kontaktsprache, langue, langue préférée, langue de correspondance, idioma, idioma preferido, lingua, lingua preferita, língua, taal, voorkeurstaal, språk, sprog, kieli, język, jazyk, язык, dil, 言語, 语言, 語言"),
        (Silence, "do not contact, do not email, do not mail, do not call, do not write, do not disturb, dnc, no contact, do not contact flag, contact opt out, opt out, opted out, optout, opt-out, email opt out, email opted out, has opted out of email, hasoptedoutofemail, opted out of email, email optout, unsubscribed, unsubscribe, unsubscribed from all email, unsubscribed from email, email unsubscribed, global unsubscribe, is unsubscribed, unsubscribe date, unsubscribed at, unsubscribed on, unsub, suppressed, suppression, blocklisted, blacklisted, blocked, donotemail, donotbulkemail, donotcall, donotcontact, no email, no emails, no mailing, never contact, removed from list, please do not contact, do not allow emails, do not allow bulk emails, contact blocked, no further contact, email blacklist",
            """
            nicht kontaktieren, nicht anschreiben, kein kontakt, keine e-mails, kontaktsperre, werbesperre, mailsperre, gesperrt, abgemeldet, abbestellt, keine werbung, widerspruch, nicht anrufen, ne pas contacter, ne pas écrire, ne pas appeler, désabonné, désinscrit, opposition, no contactar, no llamar, no escribir, dado de baja, baja, non contattare, non scrivere, disiscritto, disiscrizione, cancellato, não contactar, não contatar, não contate, cancelou inscrição, descadastrado,
            niet contacteren, niet benaderen, geen contact, afgemeld, uitgeschreven, niet bellen, ikke kontakt, må ikke kontaktes, ikke kontaktes, skal ikke kontaktes, avmeldt, afmeldt, kontakta inte, får ej kontaktas, kontaktas ej, avregistrerad, avanmäld, älä ota yhteyttä, ei yhteydenottoja, nie kontaktować, nie kontaktować się, wypisany, rezygnacja, nekontaktovat, odhlášen, neoslovovat, не беспокоить, не связываться, не писать, отписан, отписался, отписка,
            iletişim kurmayın, aranmasın, abonelikten çıktı, abonelikten ayrıldı, 連絡不可, 連絡禁止, 配信停止, 配信停止希望, メール配信停止, 退订, 已退订, 请勿联系, 勿扰, 請勿聯絡, 取消订阅, 取消訂閱
            """),
        (Consent, "may contact, may be contacted, ok to contact, okay to contact, can contact, contact permission, permission to contact, contactable, opt in, opted in, email opt in, opt-in, optin, subscribed, email subscribed, consent, email consent, consent to contact, marketing consent, accepts marketing, accepts email, accepts contact, willing to be contacted, open to contact, open to outreach, available for contact, contact allowed",
            """
            darf kontaktiert werden, kontakt erlaubt, einwilligung, zustimmung, einverständnis, kontakterlaubnis, peut être contacté, consentement, autorisation de contact, puede contactarse, consentimiento, contattabile, consenso, pode ser contactado, consentimento, mag benaderd worden, toestemming, samtykke, kan kontaktes, samtycke, får kontaktas, suostumus, zgoda na kontakt, zgoda, souhlas, согласие, iletişim izni, onay, 連絡可, 同意, 可联系
            """),
    ];

    /// <summary>Words that only say whose it is: "Contact Name", "Alumni Email".</summary>
    public const string People =
        "contact, person, alumni, alum, alumnus, alumna, mentor, student, employee, member, customer, client, lead, attendee, participant, speaker, candidate, guest, interviewee, connection, individual, your, my, their, kontakt, personen, mitarbeiter, persona, personne, osoba";

    /// <summary>Words that only say which one of several it is: "Work E-mail", "Primary Phone", "Contact Name".</summary>
    public const string Qualifiers =
        """
        work, home, business, personal, private, primary, main, secondary, second, third, other, alternate, alternative, alt, preferred, best, default, direct, office, current, value, mailing, company, corporate, professional, permanent, school, university, college, the, of, for, and, no, nr, number, address, additional, daytime, evening, day, mobile, new, your, public, at, in,
        geschäftlich, dienstlich, privat, privates, haupt, weitere, weiteres, weiterer, arbeit, beruflich, zweite, andere, nummer, adresse, büro, professionnel, professionnelle, personnel, personnelle, bureau, domicile, principal, principale, autre, travail, maison, pro, perso, secondaire, adresse,
        trabajo, casa, particular, otro, otra, oficina, laboral, alternativo, secundario, de, del, do, da, lavoro, ufficio, personale, altro, altra, secondario, trabalho, comercial, residencial, pessoal, outro, outra, profissional, alternativo, werk, thuis, prive, zakelijk, zakelijke, hoofd, ander, op,
        arbeid, jobb, hjem, arbejde, arbete, hem, annen, anden, annan, työ, koti, muu, służbowy, prywatny, domowy, główny, inny, pracovní, soukromý, domácí, hlavní, jiný, рабочий, рабочая, личный, личная, домашний, основной, другой, iş, ev, kişisel, diğer, ana
        """;
}
