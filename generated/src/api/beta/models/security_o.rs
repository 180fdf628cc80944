// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::Value;

crate::runtime::model! {
    /// `microsoft.graph.oAuth2SecurityScheme`, metadata
    Oauth2SecurityScheme = "microsoft.graph.oAuth2SecurityScheme";
    "flows" FLOWS, flows untyped -> Option<&Value>, with_flows(Value), "`flows`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.oAuthAppScope`, metadata
    OauthAppScope = "microsoft.graph.oAuthAppScope" {
        Unknown = "unknown",
        ReadCalendar = "readCalendar",
        ReadContact = "readContact",
        ReadMail = "readMail",
        ReadAllChat = "readAllChat",
        ReadAllFile = "readAllFile",
        ReadAndWriteMail = "readAndWriteMail",
        SendMail = "sendMail",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.oAuthConsentAppDetail`, metadata
    OauthConsentAppDetail = "microsoft.graph.oAuthConsentAppDetail";
    "appScope" APP_SCOPE, app_scope enumeration -> Option<super::OauthAppScope>, with_app_scope(super::OauthAppScope), "`appScope`: `microsoft.graph.oAuthAppScope`, metadata";
    "displayLogo" DISPLAY_LOGO, display_logo str -> Option<&str>, with_display_logo(String), "`displayLogo`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.oAuthFlow`, metadata
    OauthFlow = "microsoft.graph.oAuthFlow";
    "authorizationUrl" AUTHORIZATION_URL, authorization_url untyped -> Option<&Value>, with_authorization_url(Value), "`authorizationUrl`: `Edm.Untyped`, metadata";
    "refreshUrl" REFRESH_URL, refresh_url untyped -> Option<&Value>, with_refresh_url(Value), "`refreshUrl`: `Edm.Untyped`, metadata";
    "scopes" SCOPES, scopes untyped -> Option<&Value>, with_scopes(Value), "`scopes`: `Edm.Untyped`, metadata";
    "tokenUrl" TOKEN_URL, token_url untyped -> Option<&Value>, with_token_url(Value), "`tokenUrl`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.oAuthFlows`, metadata
    OauthFlows = "microsoft.graph.oAuthFlows";
    "authorizationCode" AUTHORIZATION_CODE, authorization_code untyped -> Option<&Value>, with_authorization_code(Value), "`authorizationCode`: `Edm.Untyped`, metadata";
    "clientCredentials" CLIENT_CREDENTIALS, client_credentials untyped -> Option<&Value>, with_client_credentials(Value), "`clientCredentials`: `Edm.Untyped`, metadata";
    "implicit" IMPLICIT, implicit untyped -> Option<&Value>, with_implicit(Value), "`implicit`: `Edm.Untyped`, metadata";
    "password" PASSWORD, password untyped -> Option<&Value>, with_password(Value), "`password`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.oAuthScopeDictionary`, metadata
    OauthScopeDictionary = "microsoft.graph.oAuthScopeDictionary"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.onlineMeetingForwarders`, metadata
    OnlineMeetingForwarders = "microsoft.graph.onlineMeetingForwarders" {
        Everyone = "everyone",
        Organizer = "organizer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.operatingSystemSpecifications`, metadata
    OperatingSystemSpecifications = "microsoft.graph.operatingSystemSpecifications";
    "operatingSystemPlatform" OPERATING_SYSTEM_PLATFORM, operating_system_platform str -> Option<&str>, with_operating_system_platform(String), "`operatingSystemPlatform`: `Edm.String`, metadata";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`, metadata";
}
