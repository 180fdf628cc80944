// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::OffsetDateTime;

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
    /// `microsoft.graph.b2bManagementPolicy`, metadata, with the accessors of [`StsPolicy`](super::StsPolicy)
    B2bManagementPolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.b2bManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

crate::runtime::model! {
    /// [`microsoft.graph.b2cAuthenticationMethodsPolicy`](https://learn.microsoft.com/graph/api/resources/b2cauthenticationmethodspolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    B2cAuthenticationMethodsPolicy: super::Entity = "microsoft.graph.b2cAuthenticationMethodsPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "isEmailPasswordAuthenticationEnabled" IS_EMAIL_PASSWORD_AUTHENTICATION_ENABLED, is_email_password_authentication_enabled bool -> Option<bool>, with_is_email_password_authentication_enabled(bool), "`isEmailPasswordAuthenticationEnabled`: `Edm.Boolean`";
    "isUserNameAuthenticationEnabled" IS_USER_NAME_AUTHENTICATION_ENABLED, is_user_name_authentication_enabled bool -> Option<bool>, with_is_user_name_authentication_enabled(bool), "`isUserNameAuthenticationEnabled`: `Edm.Boolean`";
    "isPhoneOneTimePasswordAuthenticationEnabled" IS_PHONE_ONE_TIME_PASSWORD_AUTHENTICATION_ENABLED, is_phone_one_time_password_authentication_enabled bool -> Option<bool>, with_is_phone_one_time_password_authentication_enabled(bool), "`isPhoneOneTimePasswordAuthenticationEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.b2cIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2cidentityuserflow?view=graph-rest-beta), with the accessors of [`IdentityUserFlow`](super::IdentityUserFlow)
    B2cIdentityUserFlow: super::IdentityUserFlow, super::Entity = "microsoft.graph.b2cIdentityUserFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userFlowType" USER_FLOW_TYPE, with_user_flow_type(super::UserFlowType), "`userFlowType`";
    inherited "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, with_user_flow_type_version(f32), "`userFlowTypeVersion`";
    "isLanguageCustomizationEnabled" IS_LANGUAGE_CUSTOMIZATION_ENABLED, is_language_customization_enabled bool -> Option<bool>, with_is_language_customization_enabled(bool), "`isLanguageCustomizationEnabled`: `Edm.Boolean`";
    "defaultLanguageTag" DEFAULT_LANGUAGE_TAG, default_language_tag str -> Option<&str>, with_default_language_tag(String), "`defaultLanguageTag`: `Edm.String`";
    "apiConnectorConfiguration" API_CONNECTOR_CONFIGURATION, api_connector_configuration model -> Option<&super::UserFlowApiConnectorConfiguration>, with_api_connector_configuration(super::UserFlowApiConnectorConfiguration), "`apiConnectorConfiguration`: `microsoft.graph.userFlowApiConnectorConfiguration`";
    "userFlowIdentityProviders" USER_FLOW_IDENTITY_PROVIDERS, user_flow_identity_providers models -> Option<&[super::IdentityProviderBase]>, with_user_flow_identity_providers(Vec<super::IdentityProviderBase>), "`userFlowIdentityProviders`: `Collection(microsoft.graph.identityProviderBase)`";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProvider]>, with_identity_providers(Vec<super::IdentityProvider>), "`identityProviders`: `Collection(microsoft.graph.identityProvider)`";
    "userAttributeAssignments" USER_ATTRIBUTE_ASSIGNMENTS, user_attribute_assignments models -> Option<&[super::IdentityUserFlowAttributeAssignment]>, with_user_attribute_assignments(Vec<super::IdentityUserFlowAttributeAssignment>), "`userAttributeAssignments`: `Collection(microsoft.graph.identityUserFlowAttributeAssignment)`";
    "languages" LANGUAGES, languages models -> Option<&[super::UserFlowLanguageConfiguration]>, with_languages(Vec<super::UserFlowLanguageConfiguration>), "`languages`: `Collection(microsoft.graph.userFlowLanguageConfiguration)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.b2xIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2xidentityuserflow?view=graph-rest-beta), with the accessors of [`IdentityUserFlow`](super::IdentityUserFlow)
    B2xIdentityUserFlow: super::IdentityUserFlow, super::Entity = "microsoft.graph.b2xIdentityUserFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userFlowType" USER_FLOW_TYPE, with_user_flow_type(super::UserFlowType), "`userFlowType`";
    inherited "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, with_user_flow_type_version(f32), "`userFlowTypeVersion`";
    "apiConnectorConfiguration" API_CONNECTOR_CONFIGURATION, api_connector_configuration model -> Option<&super::UserFlowApiConnectorConfiguration>, with_api_connector_configuration(super::UserFlowApiConnectorConfiguration), "`apiConnectorConfiguration`: `microsoft.graph.userFlowApiConnectorConfiguration`";
    "userFlowIdentityProviders" USER_FLOW_IDENTITY_PROVIDERS, user_flow_identity_providers models -> Option<&[super::IdentityProviderBase]>, with_user_flow_identity_providers(Vec<super::IdentityProviderBase>), "`userFlowIdentityProviders`: `Collection(microsoft.graph.identityProviderBase)`";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProvider]>, with_identity_providers(Vec<super::IdentityProvider>), "`identityProviders`: `Collection(microsoft.graph.identityProvider)`";
    "userAttributeAssignments" USER_ATTRIBUTE_ASSIGNMENTS, user_attribute_assignments models -> Option<&[super::IdentityUserFlowAttributeAssignment]>, with_user_attribute_assignments(Vec<super::IdentityUserFlowAttributeAssignment>), "`userAttributeAssignments`: `Collection(microsoft.graph.identityUserFlowAttributeAssignment)`";
    "languages" LANGUAGES, languages models -> Option<&[super::UserFlowLanguageConfiguration]>, with_languages(Vec<super::UserFlowLanguageConfiguration>), "`languages`: `Collection(microsoft.graph.userFlowLanguageConfiguration)`";
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
    /// [`microsoft.graph.basicAuthentication`](https://learn.microsoft.com/graph/api/resources/basicauthentication?view=graph-rest-beta), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    BasicAuthentication: super::ApiAuthenticationConfigurationBase = "microsoft.graph.basicAuthentication";
    "username" USERNAME, username str -> Option<&str>, with_username(String), "`username`: `Edm.String`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.blastRadiusRisk`, metadata
    BlastRadiusRisk = "microsoft.graph.blastRadiusRisk";
    "riskIndicators" RISK_INDICATORS, risk_indicators strs -> Option<Vec<&str>>, with_risk_indicators(Vec<String>), "`riskIndicators`: `Collection(Edm.String)`, metadata";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`, metadata";
    "riskRecommendations" RISK_RECOMMENDATIONS, risk_recommendations models -> Option<&[super::RiskRecommendation]>, with_risk_recommendations(Vec<super::RiskRecommendation>), "`riskRecommendations`: `Collection(microsoft.graph.riskRecommendation)`, metadata";
    "riskUrl" RISK_URL, risk_url str -> Option<&str>, with_risk_url(String), "`riskUrl`: `Edm.String`, metadata";
}
