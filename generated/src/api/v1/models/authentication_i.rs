// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// [`microsoft.graph.identityApiConnector`](https://learn.microsoft.com/graph/api/resources/identityapiconnector?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityApiConnector: super::Entity = "microsoft.graph.identityApiConnector";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "targetUrl" TARGET_URL, target_url str -> Option<&str>, with_target_url(String), "`targetUrl`: `Edm.String`";
    "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, authentication_configuration model -> Option<&super::ApiAuthenticationConfigurationBase>, with_authentication_configuration(super::ApiAuthenticationConfigurationBase), "`authenticationConfiguration`: `microsoft.graph.apiAuthenticationConfigurationBase`";
}

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityBuiltInUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitybuiltinuserflowattribute?view=graph-rest-1.0), with the accessors of [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute)
    IdentityBuiltInUserFlowAttribute: super::IdentityUserFlowAttribute, super::Entity = "microsoft.graph.identityBuiltInUserFlowAttribute";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`";
    inherited "dataType" DATA_TYPE, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityContainer`](https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityContainer: super::Entity = "microsoft.graph.identityContainer";
    inherited "id" ID, with_id(String), "`id`";
    "apiConnectors" API_CONNECTORS, api_connectors models -> Option<&[super::IdentityApiConnector]>, with_api_connectors(Vec<super::IdentityApiConnector>), "`apiConnectors`: `Collection(microsoft.graph.identityApiConnector)`";
    "b2xUserFlows" B2X_USER_FLOWS, b2x_user_flows models -> Option<&[super::B2xIdentityUserFlow]>, with_b2x_user_flows(Vec<super::B2xIdentityUserFlow>), "`b2xUserFlows`: `Collection(microsoft.graph.b2xIdentityUserFlow)`";
    "identityProvider" IDENTITY_PROVIDER, identity_provider models -> Option<&[super::IdentityProviderBase]>, with_identity_provider(Vec<super::IdentityProviderBase>), "`identityProvider`: `Collection(microsoft.graph.identityProviderBase)`, not in the metadata";
    "userFlowAttributes" USER_FLOW_ATTRIBUTES, user_flow_attributes models -> Option<&[super::IdentityUserFlowAttribute]>, with_user_flow_attributes(Vec<super::IdentityUserFlowAttribute>), "`userFlowAttributes`: `Collection(microsoft.graph.identityUserFlowAttribute)`";
    "authenticationEventListeners" AUTHENTICATION_EVENT_LISTENERS, authentication_event_listeners models -> Option<&[super::AuthenticationEventListener]>, with_authentication_event_listeners(Vec<super::AuthenticationEventListener>), "`authenticationEventListeners`: `Collection(microsoft.graph.authenticationEventListener)`, metadata";
    "authenticationEventsFlows" AUTHENTICATION_EVENTS_FLOWS, authentication_events_flows models -> Option<&[super::AuthenticationEventsFlow]>, with_authentication_events_flows(Vec<super::AuthenticationEventsFlow>), "`authenticationEventsFlows`: `Collection(microsoft.graph.authenticationEventsFlow)`, metadata";
    "conditionalAccess" CONDITIONAL_ACCESS, conditional_access model -> Option<&super::ConditionalAccessRoot>, with_conditional_access(super::ConditionalAccessRoot), "`conditionalAccess`: `microsoft.graph.conditionalAccessRoot`, metadata";
    "customAuthenticationExtensions" CUSTOM_AUTHENTICATION_EXTENSIONS, custom_authentication_extensions models -> Option<&[super::CustomAuthenticationExtension]>, with_custom_authentication_extensions(Vec<super::CustomAuthenticationExtension>), "`customAuthenticationExtensions`: `Collection(microsoft.graph.customAuthenticationExtension)`, metadata";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProviderBase]>, with_identity_providers(Vec<super::IdentityProviderBase>), "`identityProviders`: `Collection(microsoft.graph.identityProviderBase)`, metadata";
    "riskPrevention" RISK_PREVENTION, risk_prevention model -> Option<&super::RiskPreventionContainer>, with_risk_prevention(super::RiskPreventionContainer), "`riskPrevention`: `microsoft.graph.riskPreventionContainer`, metadata";
    "verifiedId" VERIFIED_ID, verified_id model -> Option<&super::IdentityVerifiedIdRoot>, with_verified_id(super::IdentityVerifiedIdRoot), "`verifiedId`: `microsoft.graph.identityVerifiedIdRoot`, metadata";
}

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityCustomUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitycustomuserflowattribute?view=graph-rest-1.0), with the accessors of [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute)
    IdentityCustomUserFlowAttribute: super::IdentityUserFlowAttribute, super::Entity = "microsoft.graph.identityCustomUserFlowAttribute";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`";
    inherited "dataType" DATA_TYPE, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityProtectionRoot`](https://learn.microsoft.com/graph/api/resources/identityprotectionroot?view=graph-rest-1.0)
    IdentityProtectionRoot = "microsoft.graph.identityProtectionRoot";
    "riskDetections" RISK_DETECTIONS, risk_detections models -> Option<&[super::RiskDetection]>, with_risk_detections(Vec<super::RiskDetection>), "`riskDetections`: `Collection(microsoft.graph.riskDetection)`";
    "riskyUsers" RISKY_USERS, risky_users models -> Option<&[super::RiskyUser]>, with_risky_users(Vec<super::RiskyUser>), "`riskyUsers`: `Collection(microsoft.graph.riskyUser)`";
    "riskyServicePrincipals" RISKY_SERVICE_PRINCIPALS, risky_service_principals models -> Option<&[super::RiskyServicePrincipal]>, with_risky_service_principals(Vec<super::RiskyServicePrincipal>), "`riskyServicePrincipals`: `Collection(microsoft.graph.riskyServicePrincipal)`, metadata";
    "servicePrincipalRiskDetections" SERVICE_PRINCIPAL_RISK_DETECTIONS, service_principal_risk_detections models -> Option<&[super::ServicePrincipalRiskDetection]>, with_service_principal_risk_detections(Vec<super::ServicePrincipalRiskDetection>), "`servicePrincipalRiskDetections`: `Collection(microsoft.graph.servicePrincipalRiskDetection)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityProvider`](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    #[deprecated(since = "2021-08-24", note = "the service announces its removal on 2023-03-15 (2021-05/identityProvider)")]
    IdentityProvider: super::Entity = "microsoft.graph.identityProvider";
    inherited "id" ID, with_id(String), "`id`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required. Not nullable.";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`" "Required. Not nullable.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Not nullable.";
}

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.identitySecurityDefaultsEnforcementPolicy`](https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy?view=graph-rest-1.0), with the accessors of [`PolicyBase`](super::PolicyBase)
    IdentitySecurityDefaultsEnforcementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.identitySecurityDefaultsEnforcementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlow`](https://learn.microsoft.com/graph/api/resources/identityuserflow?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityUserFlow: super::Entity = "microsoft.graph.identityUserFlow" {
        "microsoft.graph.b2xIdentityUserFlow",
    };
    inherited "id" ID, with_id(String), "`id`";
    "userFlowType" USER_FLOW_TYPE, user_flow_type enumeration -> Option<super::UserFlowType>, with_user_flow_type(super::UserFlowType), "`userFlowType`: `microsoft.graph.userFlowType`" "Possible values are: signUp, signIn, signUpOrSignIn, passwordReset, profileUpdate, resourceOwner, unknownFutureValue.";
    "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, user_flow_type_version f32 -> Option<f32>, with_user_flow_type_version(f32), "`userFlowTypeVersion`: `Edm.Single`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identityuserflowattribute?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityUserFlowAttribute: super::Entity = "microsoft.graph.identityUserFlowAttribute" {
        "microsoft.graph.identityBuiltInUserFlowAttribute",
        "microsoft.graph.identityCustomUserFlowAttribute",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, user_flow_attribute_type enumeration -> Option<super::IdentityUserFlowAttributeType>, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`: `microsoft.graph.identityUserFlowAttributeType`, read-only" "Read-only.";
    "dataType" DATA_TYPE, data_type enumeration -> Option<super::IdentityUserFlowAttributeDataType>, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`: `microsoft.graph.identityUserFlowAttributeDataType`" "Possible values are: string, boolean, int64, stringCollection, dateTime.";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttributeAssignment`](https://learn.microsoft.com/graph/api/resources/identityuserflowattributeassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityUserFlowAttributeAssignment: super::Entity = "microsoft.graph.identityUserFlowAttributeAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isOptional" IS_OPTIONAL, is_optional bool -> Option<bool>, with_is_optional(bool), "`isOptional`: `Edm.Boolean`";
    "requiresVerification" REQUIRES_VERIFICATION, requires_verification bool -> Option<bool>, with_requires_verification(bool), "`requiresVerification`: `Edm.Boolean`";
    "userAttributeValues" USER_ATTRIBUTE_VALUES, user_attribute_values models -> Option<&[super::UserAttributeValuesItem]>, with_user_attribute_values(Vec<super::UserAttributeValuesItem>), "`userAttributeValues`: `Collection(microsoft.graph.userAttributeValuesItem)`";
    "userInputType" USER_INPUT_TYPE, user_input_type enumeration -> Option<super::IdentityUserFlowAttributeInputType>, with_user_input_type(super::IdentityUserFlowAttributeInputType), "`userInputType`: `microsoft.graph.identityUserFlowAttributeInputType`" "Possible values are: textBox, dateTimeDropdown, radioSingleSelect, dropdownSingleSelect, emailBox, checkboxMultiSelect.";
    "userAttribute" USER_ATTRIBUTE, user_attribute model -> Option<&super::IdentityUserFlowAttribute>, with_user_attribute(super::IdentityUserFlowAttribute), "`userAttribute`: `microsoft.graph.identityUserFlowAttribute`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeDataType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeDataType = "microsoft.graph.identityUserFlowAttributeDataType" {
        String = "string",
        Boolean = "boolean",
        Int64 = "int64",
        StringCollection = "stringCollection",
        DateTime = "dateTime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeInputType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeInputType = "microsoft.graph.identityUserFlowAttributeInputType" {
        TextBox = "textBox",
        DateTimeDropdown = "dateTimeDropdown",
        RadioSingleSelect = "radioSingleSelect",
        DropdownSingleSelect = "dropdownSingleSelect",
        EmailBox = "emailBox",
        CheckboxMultiSelect = "checkboxMultiSelect",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeType = "microsoft.graph.identityUserFlowAttributeType" {
        BuiltIn = "builtIn",
        Custom = "custom",
        Required = "required",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.identityVerifiedIdRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    IdentityVerifiedIdRoot: super::Entity = "microsoft.graph.identityVerifiedIdRoot";
    inherited "id" ID, with_id(String), "`id`";
    "profiles" PROFILES, profiles models -> Option<&[super::VerifiedIdProfile]>, with_profiles(Vec<super::VerifiedIdProfile>), "`profiles`: `Collection(microsoft.graph.verifiedIdProfile)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.inboundOutboundPolicyConfiguration`, metadata
    InboundOutboundPolicyConfiguration = "microsoft.graph.inboundOutboundPolicyConfiguration";
    "inboundAllowed" INBOUND_ALLOWED, inbound_allowed bool -> Option<bool>, with_inbound_allowed(bool), "`inboundAllowed`: `Edm.Boolean`, metadata";
    "outboundAllowed" OUTBOUND_ALLOWED, outbound_allowed bool -> Option<bool>, with_outbound_allowed(bool), "`outboundAllowed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.includeTarget`, metadata
    IncludeTarget = "microsoft.graph.includeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.insiderRiskLevel`, metadata
    InsiderRiskLevel = "microsoft.graph.insiderRiskLevel" {
        None = "none",
        Minor = "minor",
        Moderate = "moderate",
        Elevated = "elevated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.invitationRedemptionIdentityProviderConfiguration`, metadata
    InvitationRedemptionIdentityProviderConfiguration = "microsoft.graph.invitationRedemptionIdentityProviderConfiguration" {
        "microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration",
    };
    "fallbackIdentityProvider" FALLBACK_IDENTITY_PROVIDER, fallback_identity_provider enumeration -> Option<super::B2bIdentityProvidersType>, with_fallback_identity_provider(super::B2bIdentityProvidersType), "`fallbackIdentityProvider`: `microsoft.graph.b2bIdentityProvidersType`, metadata";
    "primaryIdentityProviderPrecedenceOrder" PRIMARY_IDENTITY_PROVIDER_PRECEDENCE_ORDER, primary_identity_provider_precedence_order enumerations -> Option<Vec<super::B2bIdentityProvidersType>>, with_primary_identity_provider_precedence_order(Vec<super::B2bIdentityProvidersType>), "`primaryIdentityProviderPrecedenceOrder`: `Collection(microsoft.graph.b2bIdentityProvidersType)`, metadata";
}

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.ipNamedLocation`](https://learn.microsoft.com/graph/api/resources/ipnamedlocation?view=graph-rest-1.0), with the accessors of [`NamedLocation`](super::NamedLocation)
    IpNamedLocation: super::NamedLocation = "microsoft.graph.ipNamedLocation";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "ipRanges" IP_RANGES, ip_ranges models -> Option<&[super::IpRange]>, with_ip_ranges(Vec<super::IpRange>), "`ipRanges`: `Collection(microsoft.graph.ipRange)`" "Required.";
    "isTrusted" IS_TRUSTED, is_trusted bool -> Option<bool>, with_is_trusted(bool), "`isTrusted`: `Edm.Boolean`" "Optional.";
}
