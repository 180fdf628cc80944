//! Makes Rust names from wire names and any other text.
//!
//! A text is split into lower-case words, and every naming convention joins the same words. Each name is an ASCII
//! identifier and not a keyword. No text is refused: one without letters and digits is spelled as its code points.
//! [`Names`] makes the names of siblings unique.

use std::borrow::{Borrow, Cow};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use heck::ToSnakeCase;

/// A valid Rust identifier that is not a keyword.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustName(String);

impl RustName {
    /// Takes a text that is an identifier already; returns `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = text.bytes();
        let starts = bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_');
        let valid = starts && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_') && text.len() <= LONGEST;
        (valid && !text.bytes().all(|b| b == b'_') && !is_keyword(text)).then(|| Self(text.to_owned()))
    }

    /// The identifier.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RustName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for RustName {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<RustName> for String {
    fn from(name: RustName) -> Self {
        name.0
    }
}

/// Names for siblings. Each name is given to one of them only.
#[derive(Clone, Debug, Default)]
pub struct Names {
    taken: BTreeSet<RustName>,
    reserved: BTreeSet<RustName>,
    /// The number to try next for a name that was taken.
    next: BTreeMap<RustName, usize>,
}

impl Names {
    /// Creates an empty set in which no sibling gets one of the reserved names. These have to be identifiers.
    pub fn reserving(reserved: &[&str]) -> Self {
        let reserved: BTreeSet<RustName> = reserved.iter().map(|name| RustName((*name).to_owned())).collect();
        Self { taken: reserved.clone(), reserved, next: BTreeMap::new() }
    }

    /// Takes the first candidate that is free. If none is, the first candidate gets a `_` if its name is reserved, else
    /// the lowest free number (`name_2`, `Name2`).
    pub fn claim(&mut self, candidates: impl IntoIterator<Item = RustName>) -> RustName {
        let mut first = None;
        for candidate in candidates {
            if self.taken.insert(candidate.clone()) {
                return candidate;
            }
            first.get_or_insert(candidate);
        }
        let mut first = first.unwrap_or_else(|| method(""));
        if self.reserved.contains(&first) {
            first.0.push('_');
            if self.taken.insert(first.clone()) {
                return first;
            }
        }
        // `Self2`: a type or a variant has no `_` before its number.
        let stem = if is_upper_camel(&first.0) { first.0.trim_end_matches('_') } else { &first.0 };
        let joint = if is_upper_camel(&first.0) || first.0.ends_with('_') { "" } else { "_" };
        // Every smaller number is taken, and stays taken.
        let next = self.next.entry(first.clone()).or_insert(2);
        loop {
            let name = RustName(format!("{stem}{joint}{next}"));
            *next += 1;
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// The lower-case words of a text, joined by `_`, from which every convention makes its name. There is at least one.
#[derive(Clone, Debug)]
pub struct Words(String);

impl Words {
    /// Splits a text.
    pub fn of(text: &str) -> Self {
        let snake = to_ascii(&one_word_spellings(text)).to_snake_case();
        Self(if snake.is_empty() { spelled_out(text) } else { snake })
    }

    /// See [`method`].
    pub fn method(&self) -> RustName {
        finish(self.snake_case())
    }

    /// See [`prefixed`].
    pub fn prefixed(&self, prefix: &str) -> RustName {
        finish(format!("{prefix}_{}", self.0))
    }

    /// See [`constant`].
    pub fn constant(&self) -> RustName {
        finish(self.snake_case().to_ascii_uppercase())
    }

    /// The words with a word before them if they start with a digit.
    fn snake_case(&self) -> String {
        let starts_with_digit = self.0.starts_with(|c: char| c.is_ascii_digit());
        if starts_with_digit { format!("value_{}", self.0) } else { self.0.clone() }
    }

    fn upper_camel(&self) -> String {
        self.0.split('_').fold(String::with_capacity(self.0.len()), |mut out, word| {
            let digits_meet =
                out.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit());
            if digits_meet {
                out.push('_');
            }
            out.push_str(&word[..1].to_ascii_uppercase());
            out.push_str(&word[1..]);
            out
        })
    }
}

/// The name of a method, an argument or a variable: `displayName` → `display_name`. A name that would start with a
/// digit starts with a word instead, since `_9` could also be a variant: `9` → `value_9`.
pub fn method(text: &str) -> RustName {
    Words::of(text).method()
}

/// The name of a method with a word before the text: `("with", "displayName")` → `with_display_name`.
pub fn prefixed(prefix: &str, text: &str) -> RustName {
    Words::of(text).prefixed(prefix)
}

/// Returns the text as a name if it is an identifier (e.g. one that resolve has decided), else the name of a method.
pub fn identifier(text: &str) -> RustName {
    RustName::parse(text).unwrap_or_else(|| method(text))
}

/// The name of a module and of its file: like a method's, but never the name of a Windows device.
pub fn module(text: &str) -> RustName {
    let name = method(text);
    if DEVICES.contains(&name.as_str()) { RustName(format!("{name}_")) } else { name }
}

/// The name of a type: `windowsUpdates.updateCategory` → `WindowsUpdatesUpdateCategory`. A name that would start with a
/// digit starts with `Type`, since `_1x` could also be a module or a variable.
pub fn type_name(text: &str) -> RustName {
    let name = Words::of(text).upper_camel();
    let starts_with_digit = name.starts_with(|c: char| c.is_ascii_digit());
    finish(if starts_with_digit { format!("Type{name}") } else { name })
}

/// The name of an enum's variant: `inProgress` → `InProgress`.
pub fn variant(text: &str) -> RustName {
    finish(Words::of(text).upper_camel())
}

/// The name of a constant: `displayName` → `DISPLAY_NAME`.
pub fn constant(text: &str) -> RustName {
    Words::of(text).constant()
}

/// Longer names are cut. The name of a file must be shorter than 255 bytes.
const LONGEST: usize = 120;

/// Words whose usual spelling would be split into two words, each with a spelling that would not.
const WORDS: [(&str, &str); 8] = [
    ("iOS", "Ios"),
    ("iPad", "Ipad"),
    ("iPhone", "Iphone"),
    ("iPv4", "Ipv4"),
    ("iPv6", "Ipv6"),
    ("IPv", "Ipv"),
    ("OAuth", "Oauth"),
    ("oAuth", "Oauth"),
];

/// Strict and reserved keywords of every Rust edition, and names with another meaning in a path.
const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that Windows reserves for devices, with any extension. The numbered ones are missing, since they are not words
/// of the API.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

/// Replaces the spellings of [`WORDS`] where they are whole words.
fn one_word_spellings(text: &str) -> Cow<'_, str> {
    WORDS.iter().fold(Cow::Borrowed(text), |text, (spelling, word)| {
        if text.contains(spelling) { Cow::Owned(replace_word(&text, spelling, word)) } else { text }
    })
}

/// Replaces a spelling where it is a whole word.
fn replace_word(text: &str, spelling: &str, word: &str) -> String {
    let lower_start = spelling.starts_with(|c: char| c.is_ascii_lowercase());
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(spelling) {
        let after = &rest[at + spelling.len()..];
        let before = rest[..at].chars().next_back().or(out.chars().next_back());
        let apart = match before {
            Some(c) if lower_start => !c.is_ascii_alphabetic(),
            Some(c) => !c.is_ascii_uppercase(),
            None => true,
        };
        let ends = !after.starts_with(|c: char| c.is_ascii_lowercase());
        out.push_str(&rest[..at]);
        out.push_str(if apart && ends { word } else { spelling });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Replaces each letter and digit outside ASCII by a word with its code point, and every other character outside ASCII
/// by a space.
fn to_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let ascii = text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            c if c.is_ascii() => out.push(c),
            c if c.is_alphanumeric() => out.push_str(&format!("_u{:x}_", u32::from(c))),
            _ => out.push('_'),
        }
        out
    });
    Cow::Owned(ascii)
}

/// A word with the code points of a text without letters and digits.
fn spelled_out(text: &str) -> String {
    let points: Vec<String> = text.chars().take(8).map(|c| format!("x{:x}", u32::from(c))).collect();
    if points.is_empty() { "empty".to_owned() } else { points.concat() }
}

/// Cuts a name that is too long, and corrects one that starts with a digit or is a keyword.
fn finish(mut name: String) -> RustName {
    name.truncate(LONGEST);
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if is_keyword(&name) {
        name.push('_');
    }
    RustName(name)
}

fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether a number can follow without `_`, as in types, variants, and constants of one word.
fn is_upper_camel(name: &str) -> bool {
    let bytes = || name.trim_start_matches('_').bytes();
    let is_one_word = || bytes().any(|b| b.is_ascii_lowercase()) || !name.contains('_');
    bytes().next().is_some_and(|b| b.is_ascii_uppercase()) && is_one_word()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text, method, type, constant.
    const TABLE: [(&str, &str, &str, &str); 34] = [
        ("displayName", "display_name", "DisplayName", "DISPLAY_NAME"),
        ("user", "user", "User", "USER"),
        ("JIS B4", "jis_b4", "JisB4", "JIS_B4"),
        ("North America 5x7in", "north_america_5x7in", "NorthAmerica5x7in", "NORTH_AMERICA_5X7IN"),
        ("2faEnabled", "value_2fa_enabled", "Type2faEnabled", "VALUE_2FA_ENABLED"),
        ("iOSLobApp", "ios_lob_app", "IosLobApp", "IOS_LOB_APP"),
        ("managedIOSLobApp", "managed_ios_lob_app", "ManagedIosLobApp", "MANAGED_IOS_LOB_APP"),
        ("macOSRestriction", "mac_os_restriction", "MacOsRestriction", "MAC_OS_RESTRICTION"),
        ("audiOSound", "audi_o_sound", "AudiOSound", "AUDI_O_SOUND"),
        ("iPv4Range", "ipv4_range", "Ipv4Range", "IPV4_RANGE"),
        ("IPv6CidrRange", "ipv6_cidr_range", "Ipv6CidrRange", "IPV6_CIDR_RANGE"),
        ("oAuth2PermissionGrant", "oauth2_permission_grant", "Oauth2PermissionGrant", "OAUTH2_PERMISSION_GRANT"),
        ("printOAuthAuthority", "print_oauth_authority", "PrintOauthAuthority", "PRINT_OAUTH_AUTHORITY"),
        ("self", "self_", "Self_", "SELF"),
        ("Self", "self_", "Self_", "SELF"),
        ("type", "type_", "Type", "TYPE"),
        ("gen", "gen_", "Gen", "GEN"),
        ("async", "async_", "Async", "ASYNC"),
        ("union", "union", "Union", "UNION"),
        ("v4_0_3", "v4_0_3", "V4_0_3", "V4_0_3"),
        ("v4_0", "v4_0", "V4_0", "V4_0"),
        ("_id", "id", "Id", "ID"),
        ("@odata.etag", "odata_etag", "OdataEtag", "ODATA_ETAG"),
        ("$ref", "ref_", "Ref", "REF"),
        ("microsoft.graph.group", "microsoft_graph_group", "MicrosoftGraphGroup", "MICROSOFT_GRAPH_GROUP"),
        ("", "empty", "Empty", "EMPTY"),
        ("_", "x5f", "X5f", "X5F"),
        ("<=", "x3cx3d", "X3cx3d", "X3CX3D"),
        ("größe", "gr_uf6_udf_e", "GrUf6UdfE", "GR_UF6_UDF_E"),
        ("中文", "u4e2d_u6587", "U4e2dU6587", "U4E2D_U6587"),
        ("a\u{202e}b\u{2014}c", "a_b_c", "ABC", "A_B_C"),
        ("a\"]\n*/ fn x() {}", "a_fn_x", "AFnX", "A_FN_X"),
        ("10", "value_10", "Type10", "VALUE_10"),
        ("É", "uc9", "Uc9", "UC9"),
    ];

    #[test]
    fn every_convention_joins_the_same_words() {
        for (text, snake, camel, screaming) in TABLE {
            let names = [method(text), type_name(text), constant(text)];
            assert_eq!(names.each_ref().map(RustName::as_str), [snake, camel, screaming], "{text:?}");
        }
    }

    #[test]
    fn every_name_is_an_identifier() {
        let long = "é".repeat(4000);
        let hostile = ["\0", "\u{feff}", "'", "r#type", "Ǆ", "٣", "ﬀ", "𝔘", "a.b/../c", "\\u{41}", "__", &long];
        for text in TABLE.iter().map(|row| row.0).chain(hostile).chain(KEYWORDS) {
            for name in [method(text), module(text), type_name(text), constant(text), prefixed("with", text)] {
                assert_eq!(RustName::parse(name.as_str()), Some(name), "{text:?}");
            }
        }
    }

    #[test]
    fn a_variant_may_start_with_its_digit() {
        assert_eq!(variant("5x7in").as_str(), "_5x7in");
        assert_eq!(variant("inProgress").as_str(), "InProgress");
    }

    #[test]
    fn a_prefix_comes_before_the_words() {
        assert_eq!(prefixed("with", "2faEnabled").as_str(), "with_2fa_enabled");
        assert_eq!(prefixed("with", "self").as_str(), "with_self");
        assert_eq!(prefixed("by", "appId").as_str(), "by_app_id");
    }

    #[test]
    fn a_module_is_a_file_on_every_system() {
        assert_eq!(module("con").as_str(), "con_");
        assert_eq!(module("Users").as_str(), "users");
    }

    #[test]
    fn only_identifiers_parse() {
        for text in ["", "_", "__", "self", "a b", "2a", "größe", "r#type", "a\n", "gen"] {
            assert_eq!(RustName::parse(text), None, "{text:?}");
        }
        assert_eq!(RustName::parse("send_mail"), Some(RustName("send_mail".to_owned())));
    }

    #[test]
    fn siblings_are_unique() {
        let mut names = Names::reserving(&["new"]);
        let mut claim = |text: &str| names.claim([method(text)]).to_string();
        assert_eq!(claim("new"), "new_");
        assert_eq!(claim("New"), "new_2");
        assert_eq!(claim("appId"), "app_id");
        assert_eq!(claim("AppID"), "app_id_2");
        assert_eq!(claim("app_id"), "app_id_3");
        assert_eq!(names.claim([method("new"), method("fresh")]).as_str(), "fresh");
        assert_eq!(
            [names.claim([method("type")]), names.claim([method("Type")])].map(String::from),
            ["type_", "type_2"]
        );
        assert_eq!(
            [names.claim([variant("self")]), names.claim([variant("Self")])].map(String::from),
            ["Self_", "Self2"]
        );
        assert_eq!(names.claim([type_name("user")]).as_str(), "User");
        assert_eq!(names.claim([type_name("User")]).as_str(), "User2");
        assert_eq!(names.claim([constant("ID")]).as_str(), "ID");
        assert_eq!(names.claim([constant("id")]).as_str(), "ID2");
        assert_eq!(names.claim([constant("appId")]).as_str(), "APP_ID");
        assert_eq!(names.claim([constant("app_id")]).as_str(), "APP_ID_2");
        assert_eq!([names.claim([type_name("a")]), names.claim([type_name("A")])].map(String::from), ["A", "A2"]);
    }

    #[test]
    fn keywords_are_sorted_for_the_search() {
        assert!(KEYWORDS.is_sorted());
    }
}
