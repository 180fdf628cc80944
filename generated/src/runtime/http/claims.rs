//! Claims challenges: the claims that the service asks for in a token, as continuous access evaluation does.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Decodes the claims of a challenge, with or without padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The claims that the service asks for when it refuses a token with a claims challenge: the next token must have them.
///
/// A service that evaluates access continuously refuses a token after the user's session was revoked, the password was
/// changed, or the user moved to another network. The client then asks the credential for a new token, passes it these
/// claims, and sends the request again, once.
///
/// [`Credential::from_fn_with_claims`](crate::Credential::from_fn_with_claims) passes the claims to a function. A
/// `TokenCredential` of your own finds them in the options of `get_token`:
///
/// ```
/// use azure_core::credentials::TokenRequestOptions;
/// use msgraph::Claims;
///
/// fn claims<'a>(options: &'a TokenRequestOptions<'_>) -> Option<&'a str> {
///     options.method_options.context.value::<Claims>().map(Claims::as_str)
/// }
/// # assert_eq!(claims(&TokenRequestOptions::default()), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claims(String);

impl Claims {
    /// Returns the claims as JSON: the value of the parameter `claims` in a request to the token endpoint.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the claims in the value of a `WWW-Authenticate` header.
    pub(crate) fn parse(challenge: &str) -> Option<Self> {
        let parameters = parameters(challenge);
        let (_, encoded) = parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case("claims"))?;
        let decoded = BASE64.decode(encoded.replace('-', "+").replace('_', "/")).ok()?;
        String::from_utf8(decoded).ok().filter(|claims| !claims.is_empty()).map(Self)
    }
}

/// Splits challenges into their parameters, which are tokens or quoted strings.
fn parameters(challenge: &str) -> Vec<(&str, &str)> {
    let mut parameters = Vec::new();
    let mut rest = challenge;
    while let Some((before, after)) = rest.split_once('=') {
        let name = before.trim_end().rsplit([',', ' ']).next().unwrap_or_default();
        let (value, further) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => after.split_once(',').unwrap_or((after, "")),
        };
        parameters.push((name, value.trim()));
        rest = further;
    }
    parameters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(challenge: &str) -> Option<String> {
        Claims::parse(challenge).map(|claims| claims.0)
    }

    #[test]
    fn claims_are_read_from_a_challenge() {
        let challenge = r#"Bearer realm="", authorization_uri="https://login.example/x?a=b", error="insufficient_claims", claims="eyJhIjoxfQ==""#;
        assert_eq!(claims(challenge).as_deref(), Some(r#"{"a":1}"#));
        assert_eq!(claims("Bearer Claims=eyJhIjoxfQ, error=insufficient_claims").as_deref(), Some(r#"{"a":1}"#));
        assert_eq!(claims(r#"Basic realm="a, claims", Bearer claims="8J-SmQ""#).as_deref(), Some("\u{1f499}"));
    }

    #[test]
    fn other_challenges_have_no_claims() {
        for challenge in ["", "Bearer", r#"Bearer realm="claims""#, r#"Bearer claims="!""#, r#"Bearer claims="""#] {
            assert_eq!(claims(challenge), None, "{challenge}");
        }
    }
}
