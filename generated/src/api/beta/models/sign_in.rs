// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.signIn`](https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta)
    SignIn = "microsoft.graph.signIn"
}

impl SignIn {
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    pub const APP_ID: Property<Self> = Property::new("appId");
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES: Property<Self> = Property::new(
        "appliedConditionalAccessPolicies",
    );
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: Property<Self> = Property::new(
        "authenticationContextClassReferences",
    );
    pub const AUTHENTICATION_DETAILS: Property<Self> = Property::new(
        "authenticationDetails",
    );
    pub const AUTHENTICATION_METHODS_USED: Property<Self> = Property::new(
        "authenticationMethodsUsed",
    );
    pub const AUTHENTICATION_PROCESSING_DETAILS: Property<Self> = Property::new(
        "authenticationProcessingDetails",
    );
    pub const AUTHENTICATION_PROTOCOL: Property<Self> = Property::new(
        "authenticationProtocol",
    );
    pub const AUTHENTICATION_REQUIREMENT: Property<Self> = Property::new(
        "authenticationRequirement",
    );
    pub const AUTHENTICATION_REQUIREMENT_POLICIES: Property<Self> = Property::new(
        "authenticationRequirementPolicies",
    );
    pub const AUTONOMOUS_SYSTEM_NUMBER: Property<Self> = Property::new(
        "autonomousSystemNumber",
    );
    pub const AZURE_RESOURCE_ID: Property<Self> = Property::new("azureResourceId");
    pub const CLIENT_APP_USED: Property<Self> = Property::new("clientAppUsed");
    pub const CLIENT_CREDENTIAL_TYPE: Property<Self> = Property::new(
        "clientCredentialType",
    );
    pub const CONDITIONAL_ACCESS_STATUS: Property<Self> = Property::new(
        "conditionalAccessStatus",
    );
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const CROSS_TENANT_ACCESS_TYPE: Property<Self> = Property::new(
        "crossTenantAccessType",
    );
    pub const DEVICE_DETAIL: Property<Self> = Property::new("deviceDetail");
    pub const FEDERATED_CREDENTIAL_ID: Property<Self> = Property::new(
        "federatedCredentialId",
    );
    pub const FLAGGED_FOR_REVIEW: Property<Self> = Property::new("flaggedForReview");
    pub const HOME_TENANT_ID: Property<Self> = Property::new("homeTenantId");
    pub const HOME_TENANT_NAME: Property<Self> = Property::new("homeTenantName");
    pub const ID: Property<Self> = Property::new("id");
    pub const INCOMING_TOKEN_TYPE: Property<Self> = Property::new("incomingTokenType");
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    pub const IP_ADDRESS_FROM_RESOURCE_PROVIDER: Property<Self> = Property::new(
        "ipAddressFromResourceProvider",
    );
    pub const IS_INTERACTIVE: Property<Self> = Property::new("isInteractive");
    pub const IS_TENANT_RESTRICTED: Property<Self> = Property::new("isTenantRestricted");
    pub const LOCATION: Property<Self> = Property::new("location");
    pub const NETWORK_LOCATION_DETAILS: Property<Self> = Property::new(
        "networkLocationDetails",
    );
    pub const ORIGINAL_REQUEST_ID: Property<Self> = Property::new("originalRequestId");
    pub const PRIVATE_LINK_DETAILS: Property<Self> = Property::new("privateLinkDetails");
    pub const PROCESSING_TIME_IN_MILLISECONDS: Property<Self> = Property::new(
        "processingTimeInMilliseconds",
    );
    pub const RESOURCE_DISPLAY_NAME: Property<Self> = Property::new(
        "resourceDisplayName",
    );
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    pub const RESOURCE_SERVICE_PRINCIPAL_ID: Property<Self> = Property::new(
        "resourceServicePrincipalId",
    );
    pub const RESOURCE_TENANT_ID: Property<Self> = Property::new("resourceTenantId");
    pub const RISK_DETAIL: Property<Self> = Property::new("riskDetail");
    pub const RISK_EVENT_TYPES_V2: Property<Self> = Property::new("riskEventTypes_v2");
    pub const RISK_LEVEL_AGGREGATED: Property<Self> = Property::new(
        "riskLevelAggregated",
    );
    pub const RISK_LEVEL_DURING_SIGN_IN: Property<Self> = Property::new(
        "riskLevelDuringSignIn",
    );
    pub const RISK_STATE: Property<Self> = Property::new("riskState");
    pub const SERVICE_PRINCIPAL_CREDENTIAL_KEY_ID: Property<Self> = Property::new(
        "servicePrincipalCredentialKeyId",
    );
    pub const SERVICE_PRINCIPAL_CREDENTIAL_THUMBPRINT: Property<Self> = Property::new(
        "servicePrincipalCredentialThumbprint",
    );
    pub const SERVICE_PRINCIPAL_ID: Property<Self> = Property::new("servicePrincipalId");
    pub const SERVICE_PRINCIPAL_NAME: Property<Self> = Property::new(
        "servicePrincipalName",
    );
    pub const SESSION_LIFETIME_POLICIES: Property<Self> = Property::new(
        "sessionLifetimePolicies",
    );
    pub const SIGN_IN_EVENT_TYPES: Property<Self> = Property::new("signInEventTypes");
    pub const SIGN_IN_IDENTIFIER: Property<Self> = Property::new("signInIdentifier");
    pub const SIGN_IN_IDENTIFIER_TYPE: Property<Self> = Property::new(
        "signInIdentifierType",
    );
    pub const STATUS: Property<Self> = Property::new("status");
    pub const TOKEN_ISSUER_NAME: Property<Self> = Property::new("tokenIssuerName");
    pub const TOKEN_ISSUER_TYPE: Property<Self> = Property::new("tokenIssuerType");
    pub const UNIQUE_TOKEN_IDENTIFIER: Property<Self> = Property::new(
        "uniqueTokenIdentifier",
    );
    pub const USER_AGENT: Property<Self> = Property::new("userAgent");
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const USER_TYPE: Property<Self> = Property::new("userType");
    pub const MFA_DETAIL: Property<Self> = Property::new("mfaDetail");
    pub const RISK_EVENT_TYPES: Property<Self> = Property::new("riskEventTypes");

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `appliedConditionalAccessPolicies`: `Collection(microsoft.graph.appliedConditionalAccessPolicy)`
    pub fn applied_conditional_access_policies(
        &self,
    ) -> Option<&[super::AppliedConditionalAccessPolicy]> {
        self.0.models("appliedConditionalAccessPolicies")
    }

    pub fn with_applied_conditional_access_policies(
        self,
        value: impl Into<Nullable<Vec<super::AppliedConditionalAccessPolicy>>>,
    ) -> Self {
        Self(self.0.with("appliedConditionalAccessPolicies", value))
    }

    /// `authenticationContextClassReferences`: `Collection(microsoft.graph.authenticationContext)`
    pub fn authentication_context_class_references(
        &self,
    ) -> Option<&[super::AuthenticationContext]> {
        self.0.models("authenticationContextClassReferences")
    }

    pub fn with_authentication_context_class_references(
        self,
        value: impl Into<Nullable<Vec<super::AuthenticationContext>>>,
    ) -> Self {
        Self(self.0.with("authenticationContextClassReferences", value))
    }

    /// `authenticationDetails`: `Collection(microsoft.graph.authenticationDetail)`
    pub fn authentication_details(&self) -> Option<&[super::AuthenticationDetail]> {
        self.0.models("authenticationDetails")
    }

    pub fn with_authentication_details(
        self,
        value: impl Into<Nullable<Vec<super::AuthenticationDetail>>>,
    ) -> Self {
        Self(self.0.with("authenticationDetails", value))
    }

    /// `authenticationMethodsUsed`: `Collection(Edm.String)`
    ///
    /// Possible values are: SMS, Authenticator App, App Verification code, Password, FIDO, PHS, PTA.
    pub fn authentication_methods_used(&self) -> Option<Vec<&str>> {
        self.0.strs("authenticationMethodsUsed")
    }

    pub fn with_authentication_methods_used(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("authenticationMethodsUsed", value))
    }

    /// `authenticationProcessingDetails`: `Collection(microsoft.graph.keyValue)`
    pub fn authentication_processing_details(&self) -> Option<&[super::KeyValue]> {
        self.0.models("authenticationProcessingDetails")
    }

    pub fn with_authentication_processing_details(
        self,
        value: impl Into<Nullable<Vec<super::KeyValue>>>,
    ) -> Self {
        Self(self.0.with("authenticationProcessingDetails", value))
    }

    /// `authenticationProtocol`: `microsoft.graph.protocolType`
    ///
    /// Possible values are: none, oAuth2, ropc, wsFederation, saml20, deviceCode, unknownFutureValue.
    pub fn authentication_protocol(&self) -> Option<super::ProtocolType> {
        self.0.enumeration("authenticationProtocol")
    }

    pub fn with_authentication_protocol(
        self,
        value: impl Into<Nullable<super::ProtocolType>>,
    ) -> Self {
        Self(self.0.with("authenticationProtocol", value))
    }

    /// `authenticationRequirement`: `Edm.String`
    pub fn authentication_requirement(&self) -> Option<&str> {
        self.0.str("authenticationRequirement")
    }

    pub fn with_authentication_requirement(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("authenticationRequirement", value))
    }

    /// `authenticationRequirementPolicies`: `Collection(microsoft.graph.authenticationRequirementPolicy)`
    pub fn authentication_requirement_policies(
        &self,
    ) -> Option<&[super::AuthenticationRequirementPolicy]> {
        self.0.models("authenticationRequirementPolicies")
    }

    pub fn with_authentication_requirement_policies(
        self,
        value: impl Into<Nullable<Vec<super::AuthenticationRequirementPolicy>>>,
    ) -> Self {
        Self(self.0.with("authenticationRequirementPolicies", value))
    }

    /// `autonomousSystemNumber`: `Edm.Int32`
    pub fn autonomous_system_number(&self) -> Option<i32> {
        self.0.i32("autonomousSystemNumber")
    }

    pub fn with_autonomous_system_number(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("autonomousSystemNumber", value))
    }

    /// `azureResourceId`: `Edm.String`
    pub fn azure_resource_id(&self) -> Option<&str> {
        self.0.str("azureResourceId")
    }

    pub fn with_azure_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureResourceId", value))
    }

    /// `clientAppUsed`: `Edm.String`
    pub fn client_app_used(&self) -> Option<&str> {
        self.0.str("clientAppUsed")
    }

    pub fn with_client_app_used(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientAppUsed", value))
    }

    /// `clientCredentialType`: `microsoft.graph.clientCredentialType`
    ///
    /// Possible values are: none, clientSecret, clientAssertion, federatedIdentityCredential, managedIdentity, certificate, unknownFutureValue.
    pub fn client_credential_type(&self) -> Option<super::ClientCredentialType> {
        self.0.enumeration("clientCredentialType")
    }

    pub fn with_client_credential_type(
        self,
        value: impl Into<Nullable<super::ClientCredentialType>>,
    ) -> Self {
        Self(self.0.with("clientCredentialType", value))
    }

    /// `conditionalAccessStatus`: `microsoft.graph.conditionalAccessStatus`
    ///
    /// Possible values are: success, failure, notApplied, unknownFutureValue.
    pub fn conditional_access_status(&self) -> Option<super::ConditionalAccessStatus> {
        self.0.enumeration("conditionalAccessStatus")
    }

    pub fn with_conditional_access_status(
        self,
        value: impl Into<Nullable<super::ConditionalAccessStatus>>,
    ) -> Self {
        Self(self.0.with("conditionalAccessStatus", value))
    }

    /// `correlationId`: `Edm.String`
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.str("correlationId")
    }

    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `crossTenantAccessType`: `microsoft.graph.signInAccessType`
    ///
    /// Possible values are: none, b2bCollaboration, b2bDirectConnect, microsoftSupport, serviceProvider, unknownFutureValue.
    pub fn cross_tenant_access_type(&self) -> Option<super::SignInAccessType> {
        self.0.enumeration("crossTenantAccessType")
    }

    pub fn with_cross_tenant_access_type(
        self,
        value: impl Into<Nullable<super::SignInAccessType>>,
    ) -> Self {
        Self(self.0.with("crossTenantAccessType", value))
    }

    /// `deviceDetail`: `microsoft.graph.deviceDetail`
    pub fn device_detail(&self) -> Option<&super::DeviceDetail> {
        self.0.model("deviceDetail")
    }

    pub fn with_device_detail(
        self,
        value: impl Into<Nullable<super::DeviceDetail>>,
    ) -> Self {
        Self(self.0.with("deviceDetail", value))
    }

    /// `federatedCredentialId`: `Edm.String`
    pub fn federated_credential_id(&self) -> Option<&str> {
        self.0.str("federatedCredentialId")
    }

    pub fn with_federated_credential_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("federatedCredentialId", value))
    }

    /// `flaggedForReview`: `Edm.Boolean`
    pub fn flagged_for_review(&self) -> Option<bool> {
        self.0.bool("flaggedForReview")
    }

    pub fn with_flagged_for_review(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("flaggedForReview", value))
    }

    /// `homeTenantId`: `Edm.String`
    pub fn home_tenant_id(&self) -> Option<&str> {
        self.0.str("homeTenantId")
    }

    pub fn with_home_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homeTenantId", value))
    }

    /// `homeTenantName`: `Edm.String`
    pub fn home_tenant_name(&self) -> Option<&str> {
        self.0.str("homeTenantName")
    }

    pub fn with_home_tenant_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homeTenantName", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `incomingTokenType`: `microsoft.graph.incomingTokenType`
    ///
    /// Possible values are: none, primaryRefreshToken, saml11, saml20, unknownFutureValue, remoteDesktopToken.
    pub fn incoming_token_type(&self) -> Option<super::IncomingTokenType> {
        self.0.enumeration("incomingTokenType")
    }

    pub fn with_incoming_token_type(
        self,
        value: impl Into<Nullable<super::IncomingTokenType>>,
    ) -> Self {
        Self(self.0.with("incomingTokenType", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `ipAddressFromResourceProvider`: `Edm.String`
    pub fn ip_address_from_resource_provider(&self) -> Option<&str> {
        self.0.str("ipAddressFromResourceProvider")
    }

    pub fn with_ip_address_from_resource_provider(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("ipAddressFromResourceProvider", value))
    }

    /// `isInteractive`: `Edm.Boolean`
    pub fn is_interactive(&self) -> Option<bool> {
        self.0.bool("isInteractive")
    }

    pub fn with_is_interactive(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInteractive", value))
    }

    /// `isTenantRestricted`: `Edm.Boolean`
    pub fn is_tenant_restricted(&self) -> Option<bool> {
        self.0.bool("isTenantRestricted")
    }

    pub fn with_is_tenant_restricted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTenantRestricted", value))
    }

    /// `location`: `microsoft.graph.signInLocation`
    pub fn location(&self) -> Option<&super::SignInLocation> {
        self.0.model("location")
    }

    pub fn with_location(
        self,
        value: impl Into<Nullable<super::SignInLocation>>,
    ) -> Self {
        Self(self.0.with("location", value))
    }

    /// `networkLocationDetails`: `Collection(microsoft.graph.networkLocationDetail)`
    pub fn network_location_details(&self) -> Option<&[super::NetworkLocationDetail]> {
        self.0.models("networkLocationDetails")
    }

    pub fn with_network_location_details(
        self,
        value: impl Into<Nullable<Vec<super::NetworkLocationDetail>>>,
    ) -> Self {
        Self(self.0.with("networkLocationDetails", value))
    }

    /// `originalRequestId`: `Edm.String`
    pub fn original_request_id(&self) -> Option<&str> {
        self.0.str("originalRequestId")
    }

    pub fn with_original_request_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originalRequestId", value))
    }

    /// `privateLinkDetails`: `microsoft.graph.privateLinkDetails`
    pub fn private_link_details(&self) -> Option<&super::PrivateLinkDetails> {
        self.0.model("privateLinkDetails")
    }

    pub fn with_private_link_details(
        self,
        value: impl Into<Nullable<super::PrivateLinkDetails>>,
    ) -> Self {
        Self(self.0.with("privateLinkDetails", value))
    }

    /// `processingTimeInMilliseconds`: `Edm.Int32`
    pub fn processing_time_in_milliseconds(&self) -> Option<i32> {
        self.0.i32("processingTimeInMilliseconds")
    }

    pub fn with_processing_time_in_milliseconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("processingTimeInMilliseconds", value))
    }

    /// `resourceDisplayName`: `Edm.String`
    pub fn resource_display_name(&self) -> Option<&str> {
        self.0.str("resourceDisplayName")
    }

    pub fn with_resource_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceDisplayName", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `resourceServicePrincipalId`: `Edm.String`
    pub fn resource_service_principal_id(&self) -> Option<&str> {
        self.0.str("resourceServicePrincipalId")
    }

    pub fn with_resource_service_principal_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("resourceServicePrincipalId", value))
    }

    /// `resourceTenantId`: `Edm.String`
    pub fn resource_tenant_id(&self) -> Option<&str> {
        self.0.str("resourceTenantId")
    }

    pub fn with_resource_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceTenantId", value))
    }

    /// `riskDetail`: `microsoft.graph.riskDetail`
    ///
    /// Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, unknownFutureValue.
    pub fn risk_detail(&self) -> Option<super::RiskDetail> {
        self.0.enumeration("riskDetail")
    }

    pub fn with_risk_detail(
        self,
        value: impl Into<Nullable<super::RiskDetail>>,
    ) -> Self {
        Self(self.0.with("riskDetail", value))
    }

    /// `riskEventTypes_v2`: `Collection(Edm.String)`
    ///
    /// Possible values are: unlikelyTravel, maliciousIPAddress, anonymizedIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, generic, unknownFutureValue.
    pub fn risk_event_types_v2(&self) -> Option<Vec<&str>> {
        self.0.strs("riskEventTypes_v2")
    }

    pub fn with_risk_event_types_v2(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("riskEventTypes_v2", value))
    }

    /// `riskLevelAggregated`: `microsoft.graph.riskLevel`
    ///
    /// Possible values are: none, low, medium, high, unknownFutureValue, hidden.
    pub fn risk_level_aggregated(&self) -> Option<super::RiskLevel> {
        self.0.enumeration("riskLevelAggregated")
    }

    pub fn with_risk_level_aggregated(
        self,
        value: impl Into<Nullable<super::RiskLevel>>,
    ) -> Self {
        Self(self.0.with("riskLevelAggregated", value))
    }

    /// `riskLevelDuringSignIn`: `microsoft.graph.riskLevel`
    ///
    /// Possible values are: none, low, medium, high, unknownFutureValue, hidden.
    pub fn risk_level_during_sign_in(&self) -> Option<super::RiskLevel> {
        self.0.enumeration("riskLevelDuringSignIn")
    }

    pub fn with_risk_level_during_sign_in(
        self,
        value: impl Into<Nullable<super::RiskLevel>>,
    ) -> Self {
        Self(self.0.with("riskLevelDuringSignIn", value))
    }

    /// `riskState`: `microsoft.graph.riskState`
    ///
    /// Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, unknownFutureValue, confirmedCompromised.
    pub fn risk_state(&self) -> Option<super::RiskState> {
        self.0.enumeration("riskState")
    }

    pub fn with_risk_state(self, value: impl Into<Nullable<super::RiskState>>) -> Self {
        Self(self.0.with("riskState", value))
    }

    /// `servicePrincipalCredentialKeyId`: `Edm.String`
    pub fn service_principal_credential_key_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalCredentialKeyId")
    }

    pub fn with_service_principal_credential_key_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("servicePrincipalCredentialKeyId", value))
    }

    /// `servicePrincipalCredentialThumbprint`: `Edm.String`
    pub fn service_principal_credential_thumbprint(&self) -> Option<&str> {
        self.0.str("servicePrincipalCredentialThumbprint")
    }

    pub fn with_service_principal_credential_thumbprint(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("servicePrincipalCredentialThumbprint", value))
    }

    /// `servicePrincipalId`: `Edm.String`
    pub fn service_principal_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalId")
    }

    pub fn with_service_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalId", value))
    }

    /// `servicePrincipalName`: `Edm.String`
    pub fn service_principal_name(&self) -> Option<&str> {
        self.0.str("servicePrincipalName")
    }

    pub fn with_service_principal_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("servicePrincipalName", value))
    }

    /// `sessionLifetimePolicies`: `Collection(microsoft.graph.sessionLifetimePolicy)`
    pub fn session_lifetime_policies(&self) -> Option<&[super::SessionLifetimePolicy]> {
        self.0.models("sessionLifetimePolicies")
    }

    pub fn with_session_lifetime_policies(
        self,
        value: impl Into<Nullable<Vec<super::SessionLifetimePolicy>>>,
    ) -> Self {
        Self(self.0.with("sessionLifetimePolicies", value))
    }

    /// `signInEventTypes`: `Collection(Edm.String)`
    ///
    /// Possible values are: interactiveUser, nonInteractiveUser, servicePrincipal, managedIdentity, unknownFutureValue.
    pub fn sign_in_event_types(&self) -> Option<Vec<&str>> {
        self.0.strs("signInEventTypes")
    }

    pub fn with_sign_in_event_types(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("signInEventTypes", value))
    }

    /// `signInIdentifier`: `Edm.String`
    pub fn sign_in_identifier(&self) -> Option<&str> {
        self.0.str("signInIdentifier")
    }

    pub fn with_sign_in_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInIdentifier", value))
    }

    /// `signInIdentifierType`: `microsoft.graph.signInIdentifierType`
    ///
    /// Possible values are: userPrincipalName, phoneNumber, proxyAddress, qrCode, onPremisesUserPrincipalName, unknownFutureValue.
    pub fn sign_in_identifier_type(&self) -> Option<super::SignInIdentifierType> {
        self.0.enumeration("signInIdentifierType")
    }

    pub fn with_sign_in_identifier_type(
        self,
        value: impl Into<Nullable<super::SignInIdentifierType>>,
    ) -> Self {
        Self(self.0.with("signInIdentifierType", value))
    }

    /// `status`: `microsoft.graph.signInStatus`
    pub fn status(&self) -> Option<&super::SignInStatus> {
        self.0.model("status")
    }

    pub fn with_status(self, value: impl Into<Nullable<super::SignInStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `tokenIssuerName`: `Edm.String`
    pub fn token_issuer_name(&self) -> Option<&str> {
        self.0.str("tokenIssuerName")
    }

    pub fn with_token_issuer_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tokenIssuerName", value))
    }

    /// `tokenIssuerType`: `microsoft.graph.tokenIssuerType`
    ///
    /// Possible values are: AzureAD, ADFederationServices, UnknownFutureValue, AzureADBackupAuth, ADFederationServicesMFAAdapter, NPSExtension.
    pub fn token_issuer_type(&self) -> Option<super::TokenIssuerType> {
        self.0.enumeration("tokenIssuerType")
    }

    pub fn with_token_issuer_type(
        self,
        value: impl Into<Nullable<super::TokenIssuerType>>,
    ) -> Self {
        Self(self.0.with("tokenIssuerType", value))
    }

    /// `uniqueTokenIdentifier`: `Edm.String`
    pub fn unique_token_identifier(&self) -> Option<&str> {
        self.0.str("uniqueTokenIdentifier")
    }

    pub fn with_unique_token_identifier(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("uniqueTokenIdentifier", value))
    }

    /// `userAgent`: `Edm.String`
    pub fn user_agent(&self) -> Option<&str> {
        self.0.str("userAgent")
    }

    pub fn with_user_agent(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userAgent", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `userType`: `microsoft.graph.signInUserType`
    ///
    /// Possible values are: member, guest, unknownFutureValue.
    pub fn user_type(&self) -> Option<super::SignInUserType> {
        self.0.enumeration("userType")
    }

    pub fn with_user_type(
        self,
        value: impl Into<Nullable<super::SignInUserType>>,
    ) -> Self {
        Self(self.0.with("userType", value))
    }

    /// `mfaDetail`: `Edm.String`
    pub fn mfa_detail(&self) -> Option<&str> {
        self.0.str("mfaDetail")
    }

    pub fn with_mfa_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mfaDetail", value))
    }

    /// `riskEventTypes`: `Collection(Edm.String)`
    pub fn risk_event_types(&self) -> Option<Vec<&str>> {
        self.0.strs("riskEventTypes")
    }

    pub fn with_risk_event_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("riskEventTypes", value))
    }
}
