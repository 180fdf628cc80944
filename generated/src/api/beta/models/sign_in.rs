// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.signIn`](https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta)
    SignIn = "microsoft.graph.signIn"
}

impl SignIn {
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `appliedConditionalAccessPolicies` in queries.
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES: Property<Self> = Property::new("appliedConditionalAccessPolicies");
    /// `authenticationContextClassReferences` in queries.
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: Property<Self> =
        Property::new("authenticationContextClassReferences");
    /// `authenticationDetails` in queries.
    pub const AUTHENTICATION_DETAILS: Property<Self> = Property::new("authenticationDetails");
    /// `authenticationMethodsUsed` in queries.
    pub const AUTHENTICATION_METHODS_USED: Property<Self> = Property::new("authenticationMethodsUsed");
    /// `authenticationProcessingDetails` in queries.
    pub const AUTHENTICATION_PROCESSING_DETAILS: Property<Self> = Property::new("authenticationProcessingDetails");
    /// `authenticationProtocol` in queries.
    pub const AUTHENTICATION_PROTOCOL: Property<Self> = Property::new("authenticationProtocol");
    /// `authenticationRequirement` in queries.
    pub const AUTHENTICATION_REQUIREMENT: Property<Self> = Property::new("authenticationRequirement");
    /// `authenticationRequirementPolicies` in queries.
    pub const AUTHENTICATION_REQUIREMENT_POLICIES: Property<Self> = Property::new("authenticationRequirementPolicies");
    /// `autonomousSystemNumber` in queries.
    pub const AUTONOMOUS_SYSTEM_NUMBER: Property<Self> = Property::new("autonomousSystemNumber");
    /// `azureResourceId` in queries.
    pub const AZURE_RESOURCE_ID: Property<Self> = Property::new("azureResourceId");
    /// `clientAppUsed` in queries.
    pub const CLIENT_APP_USED: Property<Self> = Property::new("clientAppUsed");
    /// `clientCredentialType` in queries.
    pub const CLIENT_CREDENTIAL_TYPE: Property<Self> = Property::new("clientCredentialType");
    /// `conditionalAccessStatus` in queries.
    pub const CONDITIONAL_ACCESS_STATUS: Property<Self> = Property::new("conditionalAccessStatus");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `crossTenantAccessType` in queries.
    pub const CROSS_TENANT_ACCESS_TYPE: Property<Self> = Property::new("crossTenantAccessType");
    /// `deviceDetail` in queries.
    pub const DEVICE_DETAIL: Property<Self> = Property::new("deviceDetail");
    /// `federatedCredentialId` in queries.
    pub const FEDERATED_CREDENTIAL_ID: Property<Self> = Property::new("federatedCredentialId");
    /// `flaggedForReview` in queries.
    pub const FLAGGED_FOR_REVIEW: Property<Self> = Property::new("flaggedForReview");
    /// `homeTenantId` in queries.
    pub const HOME_TENANT_ID: Property<Self> = Property::new("homeTenantId");
    /// `homeTenantName` in queries.
    pub const HOME_TENANT_NAME: Property<Self> = Property::new("homeTenantName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `incomingTokenType` in queries.
    pub const INCOMING_TOKEN_TYPE: Property<Self> = Property::new("incomingTokenType");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `ipAddressFromResourceProvider` in queries.
    pub const IP_ADDRESS_FROM_RESOURCE_PROVIDER: Property<Self> = Property::new("ipAddressFromResourceProvider");
    /// `isInteractive` in queries.
    pub const IS_INTERACTIVE: Property<Self> = Property::new("isInteractive");
    /// `isTenantRestricted` in queries.
    pub const IS_TENANT_RESTRICTED: Property<Self> = Property::new("isTenantRestricted");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `networkLocationDetails` in queries.
    pub const NETWORK_LOCATION_DETAILS: Property<Self> = Property::new("networkLocationDetails");
    /// `originalRequestId` in queries.
    pub const ORIGINAL_REQUEST_ID: Property<Self> = Property::new("originalRequestId");
    /// `privateLinkDetails` in queries.
    pub const PRIVATE_LINK_DETAILS: Property<Self> = Property::new("privateLinkDetails");
    /// `processingTimeInMilliseconds` in queries.
    pub const PROCESSING_TIME_IN_MILLISECONDS: Property<Self> = Property::new("processingTimeInMilliseconds");
    /// `resourceDisplayName` in queries.
    pub const RESOURCE_DISPLAY_NAME: Property<Self> = Property::new("resourceDisplayName");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `resourceServicePrincipalId` in queries.
    pub const RESOURCE_SERVICE_PRINCIPAL_ID: Property<Self> = Property::new("resourceServicePrincipalId");
    /// `resourceTenantId` in queries.
    pub const RESOURCE_TENANT_ID: Property<Self> = Property::new("resourceTenantId");
    /// `riskDetail` in queries.
    pub const RISK_DETAIL: Property<Self> = Property::new("riskDetail");
    /// `riskEventTypes_v2` in queries.
    pub const RISK_EVENT_TYPES_V2: Property<Self> = Property::new("riskEventTypes_v2");
    /// `riskLevelAggregated` in queries.
    pub const RISK_LEVEL_AGGREGATED: Property<Self> = Property::new("riskLevelAggregated");
    /// `riskLevelDuringSignIn` in queries.
    pub const RISK_LEVEL_DURING_SIGN_IN: Property<Self> = Property::new("riskLevelDuringSignIn");
    /// `riskState` in queries.
    pub const RISK_STATE: Property<Self> = Property::new("riskState");
    /// `servicePrincipalCredentialKeyId` in queries.
    pub const SERVICE_PRINCIPAL_CREDENTIAL_KEY_ID: Property<Self> = Property::new("servicePrincipalCredentialKeyId");
    /// `servicePrincipalCredentialThumbprint` in queries.
    pub const SERVICE_PRINCIPAL_CREDENTIAL_THUMBPRINT: Property<Self> =
        Property::new("servicePrincipalCredentialThumbprint");
    /// `servicePrincipalId` in queries.
    pub const SERVICE_PRINCIPAL_ID: Property<Self> = Property::new("servicePrincipalId");
    /// `servicePrincipalName` in queries.
    pub const SERVICE_PRINCIPAL_NAME: Property<Self> = Property::new("servicePrincipalName");
    /// `sessionLifetimePolicies` in queries.
    pub const SESSION_LIFETIME_POLICIES: Property<Self> = Property::new("sessionLifetimePolicies");
    /// `signInEventTypes` in queries.
    pub const SIGN_IN_EVENT_TYPES: Property<Self> = Property::new("signInEventTypes");
    /// `signInIdentifier` in queries.
    pub const SIGN_IN_IDENTIFIER: Property<Self> = Property::new("signInIdentifier");
    /// `signInIdentifierType` in queries.
    pub const SIGN_IN_IDENTIFIER_TYPE: Property<Self> = Property::new("signInIdentifierType");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `tokenIssuerName` in queries.
    pub const TOKEN_ISSUER_NAME: Property<Self> = Property::new("tokenIssuerName");
    /// `tokenIssuerType` in queries.
    pub const TOKEN_ISSUER_TYPE: Property<Self> = Property::new("tokenIssuerType");
    /// `uniqueTokenIdentifier` in queries.
    pub const UNIQUE_TOKEN_IDENTIFIER: Property<Self> = Property::new("uniqueTokenIdentifier");
    /// `userAgent` in queries.
    pub const USER_AGENT: Property<Self> = Property::new("userAgent");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `userType` in queries.
    pub const USER_TYPE: Property<Self> = Property::new("userType");
    /// `mfaDetail` in queries.
    pub const MFA_DETAIL: Property<Self> = Property::new("mfaDetail");
    /// `riskEventTypes` in queries.
    pub const RISK_EVENT_TYPES: Property<Self> = Property::new("riskEventTypes");

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `appliedConditionalAccessPolicies`: `Collection(microsoft.graph.appliedConditionalAccessPolicy)`
    pub fn applied_conditional_access_policies(&self) -> Option<&[super::AppliedConditionalAccessPolicy]> {
        self.0.models("appliedConditionalAccessPolicies")
    }

    /// Sets `appliedConditionalAccessPolicies`.
    pub fn with_applied_conditional_access_policies(
        self,
        value: impl Into<Nullable<Vec<super::AppliedConditionalAccessPolicy>>>,
    ) -> Self {
        Self(self.0.with("appliedConditionalAccessPolicies", value))
    }

    /// `authenticationContextClassReferences`: `Collection(microsoft.graph.authenticationContext)`
    pub fn authentication_context_class_references(&self) -> Option<&[super::AuthenticationContext]> {
        self.0.models("authenticationContextClassReferences")
    }

    /// Sets `authenticationContextClassReferences`.
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

    /// Sets `authenticationDetails`.
    pub fn with_authentication_details(self, value: impl Into<Nullable<Vec<super::AuthenticationDetail>>>) -> Self {
        Self(self.0.with("authenticationDetails", value))
    }

    /// `authenticationMethodsUsed`: `Collection(Edm.String)`
    ///
    /// Possible values are: SMS, Authenticator App, App Verification code, Password, FIDO, PHS, PTA.
    pub fn authentication_methods_used(&self) -> Option<Vec<&str>> {
        self.0.strs("authenticationMethodsUsed")
    }

    /// Sets `authenticationMethodsUsed`.
    pub fn with_authentication_methods_used(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("authenticationMethodsUsed", value))
    }

    /// `authenticationProcessingDetails`: `Collection(microsoft.graph.keyValue)`
    pub fn authentication_processing_details(&self) -> Option<&[super::KeyValue]> {
        self.0.models("authenticationProcessingDetails")
    }

    /// Sets `authenticationProcessingDetails`.
    pub fn with_authentication_processing_details(self, value: impl Into<Nullable<Vec<super::KeyValue>>>) -> Self {
        Self(self.0.with("authenticationProcessingDetails", value))
    }

    /// `authenticationProtocol`: `microsoft.graph.protocolType`
    ///
    /// Possible values are: none, oAuth2, ropc, wsFederation, saml20, deviceCode, unknownFutureValue.
    pub fn authentication_protocol(&self) -> Option<super::ProtocolType> {
        self.0.enumeration("authenticationProtocol")
    }

    /// Sets `authenticationProtocol`.
    pub fn with_authentication_protocol(self, value: impl Into<Nullable<super::ProtocolType>>) -> Self {
        Self(self.0.with("authenticationProtocol", value))
    }

    /// `authenticationRequirement`: `Edm.String`
    pub fn authentication_requirement(&self) -> Option<&str> {
        self.0.str("authenticationRequirement")
    }

    /// Sets `authenticationRequirement`.
    pub fn with_authentication_requirement(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authenticationRequirement", value))
    }

    /// `authenticationRequirementPolicies`: `Collection(microsoft.graph.authenticationRequirementPolicy)`
    pub fn authentication_requirement_policies(&self) -> Option<&[super::AuthenticationRequirementPolicy]> {
        self.0.models("authenticationRequirementPolicies")
    }

    /// Sets `authenticationRequirementPolicies`.
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

    /// Sets `autonomousSystemNumber`.
    pub fn with_autonomous_system_number(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("autonomousSystemNumber", value))
    }

    /// `azureResourceId`: `Edm.String`
    pub fn azure_resource_id(&self) -> Option<&str> {
        self.0.str("azureResourceId")
    }

    /// Sets `azureResourceId`.
    pub fn with_azure_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureResourceId", value))
    }

    /// `clientAppUsed`: `Edm.String`
    pub fn client_app_used(&self) -> Option<&str> {
        self.0.str("clientAppUsed")
    }

    /// Sets `clientAppUsed`.
    pub fn with_client_app_used(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientAppUsed", value))
    }

    /// `clientCredentialType`: `microsoft.graph.clientCredentialType`
    ///
    /// Possible values are: none, clientSecret, clientAssertion, federatedIdentityCredential, managedIdentity, certificate, unknownFutureValue.
    pub fn client_credential_type(&self) -> Option<super::ClientCredentialType> {
        self.0.enumeration("clientCredentialType")
    }

    /// Sets `clientCredentialType`.
    pub fn with_client_credential_type(self, value: impl Into<Nullable<super::ClientCredentialType>>) -> Self {
        Self(self.0.with("clientCredentialType", value))
    }

    /// `conditionalAccessStatus`: `microsoft.graph.conditionalAccessStatus`
    ///
    /// Possible values are: success, failure, notApplied, unknownFutureValue.
    pub fn conditional_access_status(&self) -> Option<super::ConditionalAccessStatus> {
        self.0.enumeration("conditionalAccessStatus")
    }

    /// Sets `conditionalAccessStatus`.
    pub fn with_conditional_access_status(self, value: impl Into<Nullable<super::ConditionalAccessStatus>>) -> Self {
        Self(self.0.with("conditionalAccessStatus", value))
    }

    /// `correlationId`: `Edm.String`
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.str("correlationId")
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `crossTenantAccessType`: `microsoft.graph.signInAccessType`
    ///
    /// Possible values are: none, b2bCollaboration, b2bDirectConnect, microsoftSupport, serviceProvider, unknownFutureValue.
    pub fn cross_tenant_access_type(&self) -> Option<super::SignInAccessType> {
        self.0.enumeration("crossTenantAccessType")
    }

    /// Sets `crossTenantAccessType`.
    pub fn with_cross_tenant_access_type(self, value: impl Into<Nullable<super::SignInAccessType>>) -> Self {
        Self(self.0.with("crossTenantAccessType", value))
    }

    /// `deviceDetail`: `microsoft.graph.deviceDetail`
    pub fn device_detail(&self) -> Option<&super::DeviceDetail> {
        self.0.model("deviceDetail")
    }

    /// Sets `deviceDetail`.
    pub fn with_device_detail(self, value: impl Into<Nullable<super::DeviceDetail>>) -> Self {
        Self(self.0.with("deviceDetail", value))
    }

    /// `federatedCredentialId`: `Edm.String`
    pub fn federated_credential_id(&self) -> Option<&str> {
        self.0.str("federatedCredentialId")
    }

    /// Sets `federatedCredentialId`.
    pub fn with_federated_credential_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("federatedCredentialId", value))
    }

    /// `flaggedForReview`: `Edm.Boolean`
    pub fn flagged_for_review(&self) -> Option<bool> {
        self.0.bool("flaggedForReview")
    }

    /// Sets `flaggedForReview`.
    pub fn with_flagged_for_review(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("flaggedForReview", value))
    }

    /// `homeTenantId`: `Edm.String`
    pub fn home_tenant_id(&self) -> Option<&str> {
        self.0.str("homeTenantId")
    }

    /// Sets `homeTenantId`.
    pub fn with_home_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homeTenantId", value))
    }

    /// `homeTenantName`: `Edm.String`
    pub fn home_tenant_name(&self) -> Option<&str> {
        self.0.str("homeTenantName")
    }

    /// Sets `homeTenantName`.
    pub fn with_home_tenant_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homeTenantName", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `incomingTokenType`: `microsoft.graph.incomingTokenType`
    ///
    /// Possible values are: none, primaryRefreshToken, saml11, saml20, unknownFutureValue, remoteDesktopToken.
    pub fn incoming_token_type(&self) -> Option<super::IncomingTokenType> {
        self.0.enumeration("incomingTokenType")
    }

    /// Sets `incomingTokenType`.
    pub fn with_incoming_token_type(self, value: impl Into<Nullable<super::IncomingTokenType>>) -> Self {
        Self(self.0.with("incomingTokenType", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `ipAddressFromResourceProvider`: `Edm.String`
    pub fn ip_address_from_resource_provider(&self) -> Option<&str> {
        self.0.str("ipAddressFromResourceProvider")
    }

    /// Sets `ipAddressFromResourceProvider`.
    pub fn with_ip_address_from_resource_provider(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddressFromResourceProvider", value))
    }

    /// `isInteractive`: `Edm.Boolean`
    pub fn is_interactive(&self) -> Option<bool> {
        self.0.bool("isInteractive")
    }

    /// Sets `isInteractive`.
    pub fn with_is_interactive(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInteractive", value))
    }

    /// `isTenantRestricted`: `Edm.Boolean`
    pub fn is_tenant_restricted(&self) -> Option<bool> {
        self.0.bool("isTenantRestricted")
    }

    /// Sets `isTenantRestricted`.
    pub fn with_is_tenant_restricted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTenantRestricted", value))
    }

    /// `location`: `microsoft.graph.signInLocation`
    pub fn location(&self) -> Option<&super::SignInLocation> {
        self.0.model("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::SignInLocation>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `networkLocationDetails`: `Collection(microsoft.graph.networkLocationDetail)`
    pub fn network_location_details(&self) -> Option<&[super::NetworkLocationDetail]> {
        self.0.models("networkLocationDetails")
    }

    /// Sets `networkLocationDetails`.
    pub fn with_network_location_details(self, value: impl Into<Nullable<Vec<super::NetworkLocationDetail>>>) -> Self {
        Self(self.0.with("networkLocationDetails", value))
    }

    /// `originalRequestId`: `Edm.String`
    pub fn original_request_id(&self) -> Option<&str> {
        self.0.str("originalRequestId")
    }

    /// Sets `originalRequestId`.
    pub fn with_original_request_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originalRequestId", value))
    }

    /// `privateLinkDetails`: `microsoft.graph.privateLinkDetails`
    pub fn private_link_details(&self) -> Option<&super::PrivateLinkDetails> {
        self.0.model("privateLinkDetails")
    }

    /// Sets `privateLinkDetails`.
    pub fn with_private_link_details(self, value: impl Into<Nullable<super::PrivateLinkDetails>>) -> Self {
        Self(self.0.with("privateLinkDetails", value))
    }

    /// `processingTimeInMilliseconds`: `Edm.Int32`
    pub fn processing_time_in_milliseconds(&self) -> Option<i32> {
        self.0.i32("processingTimeInMilliseconds")
    }

    /// Sets `processingTimeInMilliseconds`.
    pub fn with_processing_time_in_milliseconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("processingTimeInMilliseconds", value))
    }

    /// `resourceDisplayName`: `Edm.String`
    pub fn resource_display_name(&self) -> Option<&str> {
        self.0.str("resourceDisplayName")
    }

    /// Sets `resourceDisplayName`.
    pub fn with_resource_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceDisplayName", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `resourceServicePrincipalId`: `Edm.String`
    pub fn resource_service_principal_id(&self) -> Option<&str> {
        self.0.str("resourceServicePrincipalId")
    }

    /// Sets `resourceServicePrincipalId`.
    pub fn with_resource_service_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceServicePrincipalId", value))
    }

    /// `resourceTenantId`: `Edm.String`
    pub fn resource_tenant_id(&self) -> Option<&str> {
        self.0.str("resourceTenantId")
    }

    /// Sets `resourceTenantId`.
    pub fn with_resource_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceTenantId", value))
    }

    /// `riskDetail`: `microsoft.graph.riskDetail`
    ///
    /// Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, unknownFutureValue.
    pub fn risk_detail(&self) -> Option<super::RiskDetail> {
        self.0.enumeration("riskDetail")
    }

    /// Sets `riskDetail`.
    pub fn with_risk_detail(self, value: impl Into<Nullable<super::RiskDetail>>) -> Self {
        Self(self.0.with("riskDetail", value))
    }

    /// `riskEventTypes_v2`: `Collection(Edm.String)`
    ///
    /// Possible values are: unlikelyTravel, maliciousIPAddress, anonymizedIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, generic, unknownFutureValue.
    pub fn risk_event_types_v2(&self) -> Option<Vec<&str>> {
        self.0.strs("riskEventTypes_v2")
    }

    /// Sets `riskEventTypes_v2`.
    pub fn with_risk_event_types_v2(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("riskEventTypes_v2", value))
    }

    /// `riskLevelAggregated`: `microsoft.graph.riskLevel`
    ///
    /// Possible values are: none, low, medium, high, unknownFutureValue, hidden.
    pub fn risk_level_aggregated(&self) -> Option<super::RiskLevel> {
        self.0.enumeration("riskLevelAggregated")
    }

    /// Sets `riskLevelAggregated`.
    pub fn with_risk_level_aggregated(self, value: impl Into<Nullable<super::RiskLevel>>) -> Self {
        Self(self.0.with("riskLevelAggregated", value))
    }

    /// `riskLevelDuringSignIn`: `microsoft.graph.riskLevel`
    ///
    /// Possible values are: none, low, medium, high, unknownFutureValue, hidden.
    pub fn risk_level_during_sign_in(&self) -> Option<super::RiskLevel> {
        self.0.enumeration("riskLevelDuringSignIn")
    }

    /// Sets `riskLevelDuringSignIn`.
    pub fn with_risk_level_during_sign_in(self, value: impl Into<Nullable<super::RiskLevel>>) -> Self {
        Self(self.0.with("riskLevelDuringSignIn", value))
    }

    /// `riskState`: `microsoft.graph.riskState`
    ///
    /// Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, unknownFutureValue, confirmedCompromised.
    pub fn risk_state(&self) -> Option<super::RiskState> {
        self.0.enumeration("riskState")
    }

    /// Sets `riskState`.
    pub fn with_risk_state(self, value: impl Into<Nullable<super::RiskState>>) -> Self {
        Self(self.0.with("riskState", value))
    }

    /// `servicePrincipalCredentialKeyId`: `Edm.String`
    pub fn service_principal_credential_key_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalCredentialKeyId")
    }

    /// Sets `servicePrincipalCredentialKeyId`.
    pub fn with_service_principal_credential_key_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalCredentialKeyId", value))
    }

    /// `servicePrincipalCredentialThumbprint`: `Edm.String`
    pub fn service_principal_credential_thumbprint(&self) -> Option<&str> {
        self.0.str("servicePrincipalCredentialThumbprint")
    }

    /// Sets `servicePrincipalCredentialThumbprint`.
    pub fn with_service_principal_credential_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalCredentialThumbprint", value))
    }

    /// `servicePrincipalId`: `Edm.String`
    pub fn service_principal_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalId")
    }

    /// Sets `servicePrincipalId`.
    pub fn with_service_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalId", value))
    }

    /// `servicePrincipalName`: `Edm.String`
    pub fn service_principal_name(&self) -> Option<&str> {
        self.0.str("servicePrincipalName")
    }

    /// Sets `servicePrincipalName`.
    pub fn with_service_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalName", value))
    }

    /// `sessionLifetimePolicies`: `Collection(microsoft.graph.sessionLifetimePolicy)`
    pub fn session_lifetime_policies(&self) -> Option<&[super::SessionLifetimePolicy]> {
        self.0.models("sessionLifetimePolicies")
    }

    /// Sets `sessionLifetimePolicies`.
    pub fn with_session_lifetime_policies(self, value: impl Into<Nullable<Vec<super::SessionLifetimePolicy>>>) -> Self {
        Self(self.0.with("sessionLifetimePolicies", value))
    }

    /// `signInEventTypes`: `Collection(Edm.String)`
    ///
    /// Possible values are: interactiveUser, nonInteractiveUser, servicePrincipal, managedIdentity, unknownFutureValue.
    pub fn sign_in_event_types(&self) -> Option<Vec<&str>> {
        self.0.strs("signInEventTypes")
    }

    /// Sets `signInEventTypes`.
    pub fn with_sign_in_event_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("signInEventTypes", value))
    }

    /// `signInIdentifier`: `Edm.String`
    pub fn sign_in_identifier(&self) -> Option<&str> {
        self.0.str("signInIdentifier")
    }

    /// Sets `signInIdentifier`.
    pub fn with_sign_in_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInIdentifier", value))
    }

    /// `signInIdentifierType`: `microsoft.graph.signInIdentifierType`
    ///
    /// Possible values are: userPrincipalName, phoneNumber, proxyAddress, qrCode, onPremisesUserPrincipalName, unknownFutureValue.
    pub fn sign_in_identifier_type(&self) -> Option<super::SignInIdentifierType> {
        self.0.enumeration("signInIdentifierType")
    }

    /// Sets `signInIdentifierType`.
    pub fn with_sign_in_identifier_type(self, value: impl Into<Nullable<super::SignInIdentifierType>>) -> Self {
        Self(self.0.with("signInIdentifierType", value))
    }

    /// `status`: `microsoft.graph.signInStatus`
    pub fn status(&self) -> Option<&super::SignInStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SignInStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `tokenIssuerName`: `Edm.String`
    pub fn token_issuer_name(&self) -> Option<&str> {
        self.0.str("tokenIssuerName")
    }

    /// Sets `tokenIssuerName`.
    pub fn with_token_issuer_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tokenIssuerName", value))
    }

    /// `tokenIssuerType`: `microsoft.graph.tokenIssuerType`
    ///
    /// Possible values are: AzureAD, ADFederationServices, UnknownFutureValue, AzureADBackupAuth, ADFederationServicesMFAAdapter, NPSExtension.
    pub fn token_issuer_type(&self) -> Option<super::TokenIssuerType> {
        self.0.enumeration("tokenIssuerType")
    }

    /// Sets `tokenIssuerType`.
    pub fn with_token_issuer_type(self, value: impl Into<Nullable<super::TokenIssuerType>>) -> Self {
        Self(self.0.with("tokenIssuerType", value))
    }

    /// `uniqueTokenIdentifier`: `Edm.String`
    pub fn unique_token_identifier(&self) -> Option<&str> {
        self.0.str("uniqueTokenIdentifier")
    }

    /// Sets `uniqueTokenIdentifier`.
    pub fn with_unique_token_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueTokenIdentifier", value))
    }

    /// `userAgent`: `Edm.String`
    pub fn user_agent(&self) -> Option<&str> {
        self.0.str("userAgent")
    }

    /// Sets `userAgent`.
    pub fn with_user_agent(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userAgent", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `userType`: `microsoft.graph.signInUserType`
    ///
    /// Possible values are: member, guest, unknownFutureValue.
    pub fn user_type(&self) -> Option<super::SignInUserType> {
        self.0.enumeration("userType")
    }

    /// Sets `userType`.
    pub fn with_user_type(self, value: impl Into<Nullable<super::SignInUserType>>) -> Self {
        Self(self.0.with("userType", value))
    }

    /// `mfaDetail`: `Edm.String`
    pub fn mfa_detail(&self) -> Option<&str> {
        self.0.str("mfaDetail")
    }

    /// Sets `mfaDetail`.
    pub fn with_mfa_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mfaDetail", value))
    }

    /// `riskEventTypes`: `Collection(Edm.String)`
    pub fn risk_event_types(&self) -> Option<Vec<&str>> {
        self.0.strs("riskEventTypes")
    }

    /// Sets `riskEventTypes`.
    pub fn with_risk_event_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("riskEventTypes", value))
    }
}
