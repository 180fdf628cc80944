// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

crate::runtime::enumeration! {
    /// `microsoft.graph.b2bIdentityProvidersType`, metadata
    B2bIdentityProvidersType = "microsoft.graph.b2bIdentityProvidersType" {
        AzureActiveDirectory = "azureActiveDirectory",
        ExternalFederation = "externalFederation",
        SocialIdentityProviders = "socialIdentityProviders",
        EmailOneTimePasscode = "emailOneTimePasscode",
        MicrosoftAccount = "microsoftAccount",
        DefaultConfiguredIdp = "defaultConfiguredIdp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from identityUserFlow.
    ///
    /// [`microsoft.graph.b2xIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2xidentityuserflow?view=graph-rest-1.0), with the accessors of [`IdentityUserFlow`](super::IdentityUserFlow)
    B2xIdentityUserFlow: super::IdentityUserFlow, super::Entity = "microsoft.graph.b2xIdentityUserFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userFlowType" USER_FLOW_TYPE, with_user_flow_type(super::UserFlowType), "`userFlowType`";
    inherited "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, with_user_flow_type_version(f32), "`userFlowTypeVersion`";
    "apiConnectorConfiguration" API_CONNECTOR_CONFIGURATION, api_connector_configuration model -> Option<&super::UserFlowApiConnectorConfiguration>, with_api_connector_configuration(super::UserFlowApiConnectorConfiguration), "`apiConnectorConfiguration`: `microsoft.graph.userFlowApiConnectorConfiguration`";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProvider]>, with_identity_providers(Vec<super::IdentityProvider>), "`identityProviders`: `Collection(microsoft.graph.identityProvider)`" deprecated(since = "2021-08-24", note = "the service announces its removal on 2023-03-15 (2021-05/identityProvider)");
    "userAttributeAssignments" USER_ATTRIBUTE_ASSIGNMENTS, user_attribute_assignments models -> Option<&[super::IdentityUserFlowAttributeAssignment]>, with_user_attribute_assignments(Vec<super::IdentityUserFlowAttributeAssignment>), "`userAttributeAssignments`: `Collection(microsoft.graph.identityUserFlowAttributeAssignment)`";
    "languages" LANGUAGES, languages models -> Option<&[super::UserFlowLanguageConfiguration]>, with_languages(Vec<super::UserFlowLanguageConfiguration>), "`languages`: `Collection(microsoft.graph.userFlowLanguageConfiguration)`";
    "userFlowIdentityProviders" USER_FLOW_IDENTITY_PROVIDERS, user_flow_identity_providers models -> Option<&[super::IdentityProviderBase]>, with_user_flow_identity_providers(Vec<super::IdentityProviderBase>), "`userFlowIdentityProviders`: `Collection(microsoft.graph.identityProviderBase)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.baseAuthenticationMethod`, metadata
    BaseAuthenticationMethod = "microsoft.graph.baseAuthenticationMethod" {
        Password = "password",
        Voice = "voice",
        HardwareOath = "hardwareOath",
        SoftwareOath = "softwareOath",
        Sms = "sms",
        Fido2 = "fido2",
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        MicrosoftAuthenticator = "microsoftAuthenticator",
        TemporaryAccessPass = "temporaryAccessPass",
        Email = "email",
        X509Certificate = "x509Certificate",
        Federation = "federation",
        UnknownFutureValue = "unknownFutureValue",
        QrCodePin = "qrCodePin",
    }
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.basicAuthentication`](https://learn.microsoft.com/graph/api/resources/basicauthentication?view=graph-rest-1.0), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    BasicAuthentication: super::ApiAuthenticationConfigurationBase = "microsoft.graph.basicAuthentication";
    "username" USERNAME, username str -> Option<&str>, with_username(String), "`username`: `Edm.String`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}
