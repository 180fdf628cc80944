// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Date, Decimal, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.acceptJoinResponse`](https://learn.microsoft.com/graph/api/resources/acceptjoinresponse?view=graph-rest-beta)
    AcceptJoinResponse = "microsoft.graph.acceptJoinResponse"
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.accessAction`](https://learn.microsoft.com/graph/api/resources/accessaction?view=graph-rest-beta)
    AccessAction = "microsoft.graph.accessAction"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryDecisionFilter`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessReviewHistoryDecisionFilter = "microsoft.graph.accessReviewHistoryDecisionFilter" {
        Approve = "approve",
        Deny = "deny",
        NotReviewed = "notReviewed",
        DontKnow = "dontKnow",
        NotNotified = "notNotified",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewPolicy`](https://learn.microsoft.com/graph/api/resources/accessreviewpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReviewPolicy: super::Entity = "microsoft.graph.accessReviewPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "isGroupOwnerManagementEnabled" IS_GROUP_OWNER_MANAGEMENT_ENABLED, is_group_owner_management_enabled bool -> Option<bool>, with_is_group_owner_management_enabled(bool), "`isGroupOwnerManagementEnabled`: `Edm.Boolean`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.accessReviewReviewerScope`](https://learn.microsoft.com/graph/api/resources/accessreviewreviewerscope?view=graph-rest-beta), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    AccessReviewReviewerScope: super::AccessReviewScope = "microsoft.graph.accessReviewReviewerScope";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`" "Possible values are: decisions.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.accessReviewScope`](https://learn.microsoft.com/graph/api/resources/accessreviewscope?view=graph-rest-beta)
    AccessReviewScope = "microsoft.graph.accessReviewScope" {
        "microsoft.graph.accessReviewInactiveUsersQueryScope",
        "microsoft.graph.accessReviewQueryScope",
        "microsoft.graph.accessReviewReviewerScope",
        "microsoft.graph.principalResourceMembershipsScope",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.actionSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ActionSource = "microsoft.graph.actionSource" {
        Manual = "manual",
        Automatic = "automatic",
        PolicyDefault = "policyDefault",
        Mandatory = "mandatory",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.activateService`](https://learn.microsoft.com/graph/api/resources/activateservice?view=graph-rest-beta)
    ActivateService = "microsoft.graph.activateService";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id guid -> Parsed<Uuid>, with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.addIn`](https://learn.microsoft.com/graph/api/resources/addin?view=graph-rest-beta)
    AddIn = "microsoft.graph.addIn";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "properties" PROPERTIES, properties models -> Option<&[super::KeyValue]>, with_properties(Vec<super::KeyValue>), "`properties`: `Collection(microsoft.graph.keyValue)`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "directory", feature = "education"))]
crate::runtime::model! {
    /// [`microsoft.graph.administrativeUnit`](https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-beta)
    AdministrativeUnit = "microsoft.graph.administrativeUnit";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`";
    "membershipRuleProcessingState" MEMBERSHIP_RULE_PROCESSING_STATE, membership_rule_processing_state str -> Option<&str>, with_membership_rule_processing_state(String), "`membershipRuleProcessingState`: `Edm.String`";
    "membershipType" MEMBERSHIP_TYPE, membership_type str -> Option<&str>, with_membership_type(String), "`membershipType`: `Edm.String`" "Possible values are: dynamic, assigned.";
    "visibility" VISIBILITY, visibility str -> Option<&str>, with_visibility(String), "`visibility`: `Edm.String`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`";
    "scopedRoleMembers" SCOPED_ROLE_MEMBERS, scoped_role_members models -> Option<&[super::ScopedRoleMembership]>, with_scoped_role_members(Vec<super::ScopedRoleMembership>), "`scopedRoleMembers`: `Collection(microsoft.graph.scopedRoleMembership)`" if (any(feature = "directory", feature = "users"));
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.administratorConfiguredDeviceComplianceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-administratorconfigureddevicecompliancestate?view=graph-rest-beta)
    AdministratorConfiguredDeviceComplianceState = "microsoft.graph.administratorConfiguredDeviceComplianceState" {
        BasedOnDeviceCompliancePolicy = "basedOnDeviceCompliancePolicy",
        NonCompliant = "nonCompliant",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.agedAccountsPayable`](https://learn.microsoft.com/graph/api/resources/dynamics-agedaccountspayable?view=graph-rest-beta)
    AgedAccountsPayable = "microsoft.graph.agedAccountsPayable";
    "vendorId" VENDOR_ID, vendor_id guid -> Parsed<Uuid>, with_vendor_id(Uuid), "`vendorId`: `Edm.Guid`";
    "vendorNumber" VENDOR_NUMBER, vendor_number str -> Option<&str>, with_vendor_number(String), "`vendorNumber`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`";
    "balanceDue" BALANCE_DUE, balance_due decimal -> Parsed<Decimal>, with_balance_due(Decimal), "`balanceDue`: `Edm.Decimal`";
    "currentAmount" CURRENT_AMOUNT, current_amount decimal -> Parsed<Decimal>, with_current_amount(Decimal), "`currentAmount`: `Edm.Decimal`";
    "period1Amount" PERIOD1_AMOUNT, period1_amount decimal -> Parsed<Decimal>, with_period1_amount(Decimal), "`period1Amount`: `Edm.Decimal`";
    "period2Amount" PERIOD2_AMOUNT, period2_amount decimal -> Parsed<Decimal>, with_period2_amount(Decimal), "`period2Amount`: `Edm.Decimal`";
    "period3Amount" PERIOD3_AMOUNT, period3_amount decimal -> Parsed<Decimal>, with_period3_amount(Decimal), "`period3Amount`: `Edm.Decimal`";
    "agedAsOfDate" AGED_AS_OF_DATE, aged_as_of_date date -> Parsed<Date>, with_aged_as_of_date(Date), "`agedAsOfDate`: `Edm.Date`";
    "periodLengthFilter" PERIOD_LENGTH_FILTER, period_length_filter str -> Option<&str>, with_period_length_filter(String), "`periodLengthFilter`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.agedAccountsReceivable`](https://learn.microsoft.com/graph/api/resources/dynamics-agedaccountsreceivable?view=graph-rest-beta)
    AgedAccountsReceivable = "microsoft.graph.agedAccountsReceivable";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`";
    "customerNumber" CUSTOMER_NUMBER, customer_number str -> Option<&str>, with_customer_number(String), "`customerNumber`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`";
    "balanceDue" BALANCE_DUE, balance_due decimal -> Parsed<Decimal>, with_balance_due(Decimal), "`balanceDue`: `Edm.Decimal`";
    "currentAmount" CURRENT_AMOUNT, current_amount decimal -> Parsed<Decimal>, with_current_amount(Decimal), "`currentAmount`: `Edm.Decimal`";
    "period1Amount" PERIOD1_AMOUNT, period1_amount decimal -> Parsed<Decimal>, with_period1_amount(Decimal), "`period1Amount`: `Edm.Decimal`";
    "period2Amount" PERIOD2_AMOUNT, period2_amount decimal -> Parsed<Decimal>, with_period2_amount(Decimal), "`period2Amount`: `Edm.Decimal`";
    "period3Amount" PERIOD3_AMOUNT, period3_amount decimal -> Parsed<Decimal>, with_period3_amount(Decimal), "`period3Amount`: `Edm.Decimal`";
    "agedAsOfDate" AGED_AS_OF_DATE, aged_as_of_date date -> Parsed<Date>, with_aged_as_of_date(Date), "`agedAsOfDate`: `Edm.Date`";
    "periodLengthFilter" PERIOD_LENGTH_FILTER, period_length_filter str -> Option<&str>, with_period_length_filter(String), "`periodLengthFilter`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.album`](https://learn.microsoft.com/graph/api/resources/album?view=graph-rest-beta)
    Album = "microsoft.graph.album";
    "coverImageItemId" COVER_IMAGE_ITEM_ID, cover_image_item_id str -> Option<&str>, with_cover_image_item_id(String), "`coverImageItemId`: `Edm.String`";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.alternativeSecurityId`](https://learn.microsoft.com/graph/api/resources/alternativeSecurityId?view=graph-rest-beta)
    AlternativeSecurityId = "microsoft.graph.alternativeSecurityId";
    "type" TYPE, type_ i32 -> Option<i32>, with_type(i32), "`type`: `Edm.Int32`";
    "identityProvider" IDENTITY_PROVIDER, identity_provider str -> Option<&str>, with_identity_provider(String), "`identityProvider`: `Edm.String`";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidenterprisealwaysonvpnpackagetype?view=graph-rest-beta)
    AndroidEnterpriseAlwaysOnVpnPackageType = "microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType" {
        NotConfigured = "notConfigured",
        Custom = "custom",
        CiscoAnyConnect = "ciscoAnyConnect",
        F5Access = "f5Access",
        PaloAltoNetworksGlobalProtect = "paloAltoNetworksGlobalProtect",
        PulseSecure = "pulseSecure",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.answerInputType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AnswerInputType = "microsoft.graph.answerInputType" {
        Text = "text",
        RadioButton = "radioButton",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.apiApplication`](https://learn.microsoft.com/graph/api/resources/apiapplication?view=graph-rest-beta)
    ApiApplication = "microsoft.graph.apiApplication";
    "acceptMappedClaims" ACCEPT_MAPPED_CLAIMS, accept_mapped_claims bool -> Option<bool>, with_accept_mapped_claims(bool), "`acceptMappedClaims`: `Edm.Boolean`";
    "knownClientApplications" KNOWN_CLIENT_APPLICATIONS, known_client_applications values -> Parsed<Vec<Uuid>>, with_known_client_applications(Vec<Uuid>), "`knownClientApplications`: `Collection(Edm.Guid)`";
    "oauth2PermissionScopes" OAUTH2_PERMISSION_SCOPES, oauth2_permission_scopes models -> Option<&[super::PermissionScope]>, with_oauth2_permission_scopes(Vec<super::PermissionScope>), "`oauth2PermissionScopes`: `Collection(microsoft.graph.permissionScope)`";
    "preAuthorizedApplications" PRE_AUTHORIZED_APPLICATIONS, pre_authorized_applications models -> Option<&[super::PreAuthorizedApplication]>, with_pre_authorized_applications(Vec<super::PreAuthorizedApplication>), "`preAuthorizedApplications`: `Collection(microsoft.graph.preAuthorizedApplication)`";
    "requestedAccessTokenVersion" REQUESTED_ACCESS_TOKEN_VERSION, requested_access_token_version i32 -> Option<i32>, with_requested_access_token_version(i32), "`requestedAccessTokenVersion`: `Edm.Int32`" "Possible values are: 1, null, 2.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.appCredentialRestrictionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AppCredentialRestrictionType = "microsoft.graph.appCredentialRestrictionType" {
        PasswordAddition = "passwordAddition",
        PasswordLifetime = "passwordLifetime",
        SymmetricKeyAddition = "symmetricKeyAddition",
        SymmetricKeyLifetime = "symmetricKeyLifetime",
        CustomPasswordAddition = "customPasswordAddition",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.appHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/apphostedmediaconfig?view=graph-rest-beta), with the accessors of [`MediaConfig`](super::MediaConfig)
    AppHostedMediaConfig: super::MediaConfig = "microsoft.graph.appHostedMediaConfig";
    inherited "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`";
    "blob" BLOB, blob str -> Option<&str>, with_blob(String), "`blob`: `Edm.String`";
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.appIdentity`](https://learn.microsoft.com/graph/api/resources/appidentity?view=graph-rest-beta)
    AppIdentity = "microsoft.graph.appIdentity";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.appKeyCredentialRestrictionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AppKeyCredentialRestrictionType = "microsoft.graph.appKeyCredentialRestrictionType" {
        AsymmetricKeyLifetime = "asymmetricKeyLifetime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// [`microsoft.graph.appManagementConfiguration`](https://learn.microsoft.com/graph/api/resources/appmanagementconfiguration?view=graph-rest-beta)
    AppManagementConfiguration = "microsoft.graph.appManagementConfiguration";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredentialConfiguration]>, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredentialConfiguration)`";
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredentialConfiguration]>, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`: `Collection(microsoft.graph.keyCredentialConfiguration)`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// [`microsoft.graph.appManagementPolicy`](https://learn.microsoft.com/graph/api/resources/appManagementPolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    AppManagementPolicy: super::PolicyBase, super::DirectoryObject = "microsoft.graph.appManagementPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "constraints" CONSTRAINTS, constraints model -> Option<&super::AppManagementConfiguration>, with_constraints(super::AppManagementConfiguration), "`constraints`: `microsoft.graph.appManagementConfiguration`";
    "appliesTo" APPLIES_TO, applies_to model -> Option<&super::DirectoryObject>, with_applies_to(super::DirectoryObject), "`appliesTo`: `microsoft.graph.directoryObject`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.appRole`](https://learn.microsoft.com/graph/api/resources/approle?view=graph-rest-beta)
    AppRole = "microsoft.graph.appRole";
    "allowedMemberTypes" ALLOWED_MEMBER_TYPES, allowed_member_types strs -> Option<Vec<&str>>, with_allowed_member_types(Vec<String>), "`allowedMemberTypes`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "origin" ORIGIN, origin str -> Option<&str>, with_origin(String), "`origin`: `Edm.String`, read-only" "Read-only.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.appRoleAssignment`](https://learn.microsoft.com/graph/api/resources/approleassignment?view=graph-rest-beta)
    AppRoleAssignment = "microsoft.graph.appRoleAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "creationTimestamp" CREATION_TIMESTAMP, creation_timestamp date_time -> Parsed<OffsetDateTime>, with_creation_timestamp(OffsetDateTime), "`creationTimestamp`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "principalId" PRINCIPAL_ID, principal_id guid -> Parsed<Uuid>, with_principal_id(Uuid), "`principalId`: `Edm.Guid`";
    "principalType" PRINCIPAL_TYPE, principal_type str -> Option<&str>, with_principal_type(String), "`principalType`: `Edm.String`, read-only" "Read-only.";
    "principalDisplayName" PRINCIPAL_DISPLAY_NAME, principal_display_name str -> Option<&str>, with_principal_display_name(String), "`principalDisplayName`: `Edm.String`, read-only" "Read-only.";
    "resourceId" RESOURCE_ID, resource_id guid -> Parsed<Uuid>, with_resource_id(Uuid), "`resourceId`: `Edm.Guid`";
    "resourceDisplayName" RESOURCE_DISPLAY_NAME, resource_display_name str -> Option<&str>, with_resource_display_name(String), "`resourceDisplayName`: `Edm.String`";
    "appRoleId" APP_ROLE_ID, app_role_id guid -> Parsed<Uuid>, with_app_role_id(Uuid), "`appRoleId`: `Edm.Guid`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.appleManagedIdentityProvider`](https://learn.microsoft.com/graph/api/resources/applemanagedidentityprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    AppleManagedIdentityProvider: super::IdentityProviderBase = "microsoft.graph.appleManagedIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "developerId" DEVELOPER_ID, developer_id str -> Option<&str>, with_developer_id(String), "`developerId`: `Edm.String`" "Required.";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`" "Required.";
    "keyId" KEY_ID, key_id str -> Option<&str>, with_key_id(String), "`keyId`: `Edm.String`" "Required.";
    "certificateData" CERTIFICATE_DATA, certificate_data str -> Option<&str>, with_certificate_data(String), "`certificateData`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.application`](https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Application: super::DirectoryObject = "microsoft.graph.application";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "addIns" ADD_INS, add_ins models -> Option<&[super::AddIn]>, with_add_ins(Vec<super::AddIn>), "`addIns`: `Collection(microsoft.graph.addIn)`";
    "api" API, api model -> Option<&super::ApiApplication>, with_api(super::ApiApplication), "`api`: `microsoft.graph.apiApplication`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "applicationTemplateId" APPLICATION_TEMPLATE_ID, application_template_id str -> Option<&str>, with_application_template_id(String), "`applicationTemplateId`: `Edm.String`";
    "appRoles" APP_ROLES, app_roles models -> Option<&[super::AppRole]>, with_app_roles(Vec<super::AppRole>), "`appRoles`: `Collection(microsoft.graph.appRole)`" "Not nullable.";
    "certification" CERTIFICATION, certification model -> Option<&super::Certification>, with_certification(super::Certification), "`certification`: `microsoft.graph.certification`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "defaultRedirectUri" DEFAULT_REDIRECT_URI, default_redirect_uri str -> Option<&str>, with_default_redirect_uri(String), "`defaultRedirectUri`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, disabled_by_microsoft_status str -> Option<&str>, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`: `Edm.String`" "Possible values are: null, NotDisabled, DisabledDueToViolationOfServicesAgreement.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "groupMembershipClaims" GROUP_MEMBERSHIP_CLAIMS, group_membership_claims str -> Option<&str>, with_group_membership_claims(String), "`groupMembershipClaims`: `Edm.String`";
    "identifierUris" IDENTIFIER_URIS, identifier_uris strs -> Option<Vec<&str>>, with_identifier_uris(Vec<String>), "`identifierUris`: `Collection(Edm.String)`" "Not nullable.";
    "info" INFO, info model -> Option<&super::InformationalUrl>, with_info(super::InformationalUrl), "`info`: `microsoft.graph.informationalUrl`";
    "isDeviceOnlyAuthSupported" IS_DEVICE_ONLY_AUTH_SUPPORTED, is_device_only_auth_supported bool -> Option<bool>, with_is_device_only_auth_supported(bool), "`isDeviceOnlyAuthSupported`: `Edm.Boolean`";
    "isFallbackPublicClient" IS_FALLBACK_PUBLIC_CLIENT, is_fallback_public_client bool -> Option<bool>, with_is_fallback_public_client(bool), "`isFallbackPublicClient`: `Edm.Boolean`";
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredential]>, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`: `Collection(microsoft.graph.keyCredential)`" "Not nullable.";
    "logo" LOGO, logo untyped -> Option<&Value>, with_logo(Value), "`logo`: `Edm.Stream`" "Not nullable.";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "oauth2RequiredPostResponse" OAUTH2_REQUIRED_POST_RESPONSE, oauth2_required_post_response bool -> Option<bool>, with_oauth2_required_post_response(bool), "`oauth2RequiredPostResponse`: `Edm.Boolean`";
    "onPremisesPublishing" ON_PREMISES_PUBLISHING, on_premises_publishing model -> Option<&super::OnPremisesPublishing>, with_on_premises_publishing(super::OnPremisesPublishing), "`onPremisesPublishing`: `microsoft.graph.onPremisesPublishing`";
    "optionalClaims" OPTIONAL_CLAIMS, optional_claims model -> Option<&super::OptionalClaims>, with_optional_claims(super::OptionalClaims), "`optionalClaims`: `microsoft.graph.optionalClaims`";
    "parentalControlSettings" PARENTAL_CONTROL_SETTINGS, parental_control_settings model -> Option<&super::ParentalControlSettings>, with_parental_control_settings(super::ParentalControlSettings), "`parentalControlSettings`: `microsoft.graph.parentalControlSettings`";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredential]>, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredential)`" "Not nullable.";
    "publicClient" PUBLIC_CLIENT, public_client model -> Option<&super::PublicClientApplication>, with_public_client(super::PublicClientApplication), "`publicClient`: `microsoft.graph.publicClientApplication`";
    "publisherDomain" PUBLISHER_DOMAIN, publisher_domain str -> Option<&str>, with_publisher_domain(String), "`publisherDomain`: `Edm.String`, read-only" "Read-only.";
    "requiredResourceAccess" REQUIRED_RESOURCE_ACCESS, required_resource_access models -> Option<&[super::RequiredResourceAccess]>, with_required_resource_access(Vec<super::RequiredResourceAccess>), "`requiredResourceAccess`: `Collection(microsoft.graph.requiredResourceAccess)`" "Not nullable.";
    "samlMetadataUrl" SAML_METADATA_URL, saml_metadata_url str -> Option<&str>, with_saml_metadata_url(String), "`samlMetadataUrl`: `Edm.String`" "Nullable.";
    "serviceManagementReference" SERVICE_MANAGEMENT_REFERENCE, service_management_reference str -> Option<&str>, with_service_management_reference(String), "`serviceManagementReference`: `Edm.String`" "Nullable.";
    "signInAudience" SIGN_IN_AUDIENCE, sign_in_audience str -> Option<&str>, with_sign_in_audience(String), "`signInAudience`: `Edm.String`" "Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.";
    "spa" SPA, spa model -> Option<&super::SpaApplication>, with_spa(super::SpaApplication), "`spa`: `microsoft.graph.spaApplication`";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`" "Not nullable.";
    "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, token_encryption_key_id guid -> Parsed<Uuid>, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`: `Edm.Guid`";
    "verifiedPublisher" VERIFIED_PUBLISHER, verified_publisher model -> Option<&super::VerifiedPublisher>, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`: `microsoft.graph.verifiedPublisher`";
    "uniqueName" UNIQUE_NAME, unique_name str -> Option<&str>, with_unique_name(String), "`uniqueName`: `Edm.String`, read-only" "Read-only.";
    "web" WEB, web model -> Option<&super::WebApplication>, with_web(super::WebApplication), "`web`: `microsoft.graph.webApplication`";
    "windows" WINDOWS, windows model -> Option<&super::WindowsApplication>, with_windows(super::WindowsApplication), "`windows`: `microsoft.graph.windowsApplication`";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "calls" CALLS, calls models -> Option<&[super::Call]>, with_calls(Vec<super::Call>), "`calls`: `Collection(microsoft.graph.call)`, read-only" "Read-only. Nullable.";
    "connectorGroup" CONNECTOR_GROUP, connector_group model -> Option<&super::ConnectorGroup>, with_connector_group(super::ConnectorGroup), "`connectorGroup`: `microsoft.graph.connectorGroup`" "Nullable." if (feature = "applications");
    "createdOnBehalfOf" CREATED_ON_BEHALF_OF, created_on_behalf_of model -> Option<&super::DirectoryObject>, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "extensionProperties" EXTENSION_PROPERTIES, extension_properties models -> Option<&[super::ExtensionProperty]>, with_extension_properties(Vec<super::ExtensionProperty>), "`extensionProperties`: `Collection(microsoft.graph.extensionProperty)`, read-only" "Read-only. Nullable." if (feature = "applications");
    "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, federated_identity_credentials models -> Option<&[super::FederatedIdentityCredential]>, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`: `Collection(microsoft.graph.federatedIdentityCredential)`" if (feature = "applications");
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`" if (any(feature = "applications", feature = "authentication"));
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.approvalSettings`](https://learn.microsoft.com/graph/api/resources/approvalsettings?view=graph-rest-beta)
    ApprovalSettings = "microsoft.graph.approvalSettings";
    "approvalMode" APPROVAL_MODE, approval_mode str -> Option<&str>, with_approval_mode(String), "`approvalMode`: `Edm.String`";
    "approvalStages" APPROVAL_STAGES, approval_stages models -> Option<&[super::ApprovalStage]>, with_approval_stages(Vec<super::ApprovalStage>), "`approvalStages`: `Collection(microsoft.graph.approvalStage)`";
    "isApprovalRequired" IS_APPROVAL_REQUIRED, is_approval_required bool -> Option<bool>, with_is_approval_required(bool), "`isApprovalRequired`: `Edm.Boolean`";
    "isApprovalRequiredForExtension" IS_APPROVAL_REQUIRED_FOR_EXTENSION, is_approval_required_for_extension bool -> Option<bool>, with_is_approval_required_for_extension(bool), "`isApprovalRequiredForExtension`: `Edm.Boolean`";
    "isRequestorJustificationRequired" IS_REQUESTOR_JUSTIFICATION_REQUIRED, is_requestor_justification_required bool -> Option<bool>, with_is_requestor_justification_required(bool), "`isRequestorJustificationRequired`: `Edm.Boolean`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.approvalStage`](https://learn.microsoft.com/graph/api/resources/approvalstage?view=graph-rest-beta)
    ApprovalStage = "microsoft.graph.approvalStage";
    "approvalStageTimeOutInDays" APPROVAL_STAGE_TIME_OUT_IN_DAYS, approval_stage_time_out_in_days i32 -> Option<i32>, with_approval_stage_time_out_in_days(i32), "`approvalStageTimeOutInDays`: `Edm.Int32`";
    "isApproverJustificationRequired" IS_APPROVER_JUSTIFICATION_REQUIRED, is_approver_justification_required bool -> Option<bool>, with_is_approver_justification_required(bool), "`isApproverJustificationRequired`: `Edm.Boolean`";
    "isEscalationEnabled" IS_ESCALATION_ENABLED, is_escalation_enabled bool -> Option<bool>, with_is_escalation_enabled(bool), "`isEscalationEnabled`: `Edm.Boolean`";
    "escalationTimeInMinutes" ESCALATION_TIME_IN_MINUTES, escalation_time_in_minutes i32 -> Option<i32>, with_escalation_time_in_minutes(i32), "`escalationTimeInMinutes`: `Edm.Int32`";
    "primaryApprovers" PRIMARY_APPROVERS, primary_approvers models -> Option<&[super::UserSet]>, with_primary_approvers(Vec<super::UserSet>), "`primaryApprovers`: `Collection(microsoft.graph.userSet)`";
    "escalationApprovers" ESCALATION_APPROVERS, escalation_approvers models -> Option<&[super::UserSet]>, with_escalation_approvers(Vec<super::UserSet>), "`escalationApprovers`: `Collection(microsoft.graph.userSet)`";
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.archivedPrintJob`](https://learn.microsoft.com/graph/api/resources/archivedprintjob?view=graph-rest-beta)
    ArchivedPrintJob = "microsoft.graph.archivedPrintJob";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "printerId" PRINTER_ID, printer_id str -> Option<&str>, with_printer_id(String), "`printerId`: `Edm.String`, read-only" "Read-only.";
    "processingState" PROCESSING_STATE, processing_state enumeration -> Option<super::PrintJobProcessingState>, with_processing_state(super::PrintJobProcessingState), "`processingState`: `microsoft.graph.printJobProcessingState`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "acquiredDateTime" ACQUIRED_DATE_TIME, acquired_date_time date_time -> Parsed<OffsetDateTime>, with_acquired_date_time(OffsetDateTime), "`acquiredDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "acquiredByPrinter" ACQUIRED_BY_PRINTER, acquired_by_printer bool -> Option<bool>, with_acquired_by_printer(bool), "`acquiredByPrinter`: `Edm.Boolean`, read-only" "Read-only.";
    "copiesPrinted" COPIES_PRINTED, copies_printed i32 -> Option<i32>, with_copies_printed(i32), "`copiesPrinted`: `Edm.Int32`, read-only" "Read-only.";
    "pageCount" PAGE_COUNT, page_count i32 -> Option<i32>, with_page_count(i32), "`pageCount`: `Edm.Int32`, read-only" "Read-only.";
    "blackAndWhitePageCount" BLACK_AND_WHITE_PAGE_COUNT, black_and_white_page_count i32 -> Option<i32>, with_black_and_white_page_count(i32), "`blackAndWhitePageCount`: `Edm.Int32`, read-only" "Read-only.";
    "colorPageCount" COLOR_PAGE_COUNT, color_page_count i32 -> Option<i32>, with_color_page_count(i32), "`colorPageCount`: `Edm.Int32`, read-only" "Read-only.";
    "simplexPageCount" SIMPLEX_PAGE_COUNT, simplex_page_count i32 -> Option<i32>, with_simplex_page_count(i32), "`simplexPageCount`: `Edm.Int32`, read-only" "Read-only.";
    "duplexPageCount" DUPLEX_PAGE_COUNT, duplex_page_count i32 -> Option<i32>, with_duplex_page_count(i32), "`duplexPageCount`: `Edm.Int32`, read-only" "Read-only.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "printer" PRINTER, printer model -> Option<&super::DirectoryObject>, with_printer(super::DirectoryObject), "`printer`: `microsoft.graph.directoryObject`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedLabel`](https://learn.microsoft.com/graph/api/resources/assignedlabel?view=graph-rest-beta)
    AssignedLabel = "microsoft.graph.assignedLabel";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedLicense`](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-beta)
    AssignedLicense = "microsoft.graph.assignedLicense";
    "disabledPlans" DISABLED_PLANS, disabled_plans values -> Parsed<Vec<Uuid>>, with_disabled_plans(Vec<Uuid>), "`disabledPlans`: `Collection(Edm.Guid)`";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedPlan`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta)
    AssignedPlan = "microsoft.graph.assignedPlan";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "capabilityStatus" CAPABILITY_STATUS, capability_status enumeration -> Option<super::CapabilityStatus>, with_capability_status(super::CapabilityStatus), "`capabilityStatus`: `microsoft.graph.capabilityStatus`" "Possible values are: Enabled, Warning, Suspended, Deleted.";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id guid -> Parsed<Uuid>, with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AssignmentMethod = "microsoft.graph.assignmentMethod" {
        Standard = "standard",
        Auto = "auto",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.asyncJobStatus`](https://learn.microsoft.com/graph/api/resources/asyncjobstatus?view=graph-rest-beta)
    AsyncJobStatus = "microsoft.graph.asyncJobStatus";
    "percentageComplete" PERCENTAGE_COMPLETE, percentage_complete f64 -> Option<f64>, with_percentage_complete(f64), "`percentageComplete`: `Edm.Double`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.attachment`](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-beta)
    Attachment = "microsoft.graph.attachment" {
        "microsoft.graph.fileAttachment",
        "microsoft.graph.itemAttachment",
        "microsoft.graph.referenceAttachment",
        "microsoft.graph.serviceAnnouncementAttachment",
    };
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isInline" IS_INLINE, is_inline bool -> Option<bool>, with_is_inline(bool), "`isInline`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.attachmentItem`](https://learn.microsoft.com/graph/api/resources/attachmentitem?view=graph-rest-beta)
    AttachmentItem = "microsoft.graph.attachmentItem";
    "attachmentType" ATTACHMENT_TYPE, attachment_type enumeration -> Option<super::AttachmentType>, with_attachment_type(super::AttachmentType), "`attachmentType`: `microsoft.graph.attachmentType`" "Required. Possible values are: file, item, reference.";
    "contentId" CONTENT_ID, content_id str -> Option<&str>, with_content_id(String), "`contentId`: `Edm.String`" "Optional.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`" "Optional.";
    "isInline" IS_INLINE, is_inline bool -> Option<bool>, with_is_inline(bool), "`isInline`: `Edm.Boolean`" "Optional.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`" "Required.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.attachmentSession`](https://learn.microsoft.com/graph/api/resources/attachmentsession?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AttachmentSession: super::Entity = "microsoft.graph.attachmentSession";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "nextExpectedRanges" NEXT_EXPECTED_RANGES, next_expected_ranges strs -> Option<Vec<&str>>, with_next_expected_ranges(Vec<String>), "`nextExpectedRanges`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "calendar", feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.attachmentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttachmentType = "microsoft.graph.attachmentType" {
        File = "file",
        Item = "item",
        Reference = "reference",
    }
}

#[cfg(any(feature = "reports", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.attackSimulationUser`](https://learn.microsoft.com/graph/api/resources/attacksimulationuser?view=graph-rest-beta)
    AttackSimulationUser = "microsoft.graph.attackSimulationUser";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.audio`](https://learn.microsoft.com/graph/api/resources/audio?view=graph-rest-beta)
    Audio = "microsoft.graph.audio";
    "album" ALBUM, album str -> Option<&str>, with_album(String), "`album`: `Edm.String`";
    "albumArtist" ALBUM_ARTIST, album_artist str -> Option<&str>, with_album_artist(String), "`albumArtist`: `Edm.String`";
    "artist" ARTIST, artist str -> Option<&str>, with_artist(String), "`artist`: `Edm.String`";
    "bitrate" BITRATE, bitrate i32 -> Option<i32>, with_bitrate(i32), "`bitrate`: `Edm.Int32`";
    "composers" COMPOSERS, composers str -> Option<&str>, with_composers(String), "`composers`: `Edm.String`";
    "copyright" COPYRIGHT, copyright str -> Option<&str>, with_copyright(String), "`copyright`: `Edm.String`";
    "disc" DISC, disc i32 -> Option<i32>, with_disc(i32), "`disc`: `Edm.Int32`";
    "discCount" DISC_COUNT, disc_count i32 -> Option<i32>, with_disc_count(i32), "`discCount`: `Edm.Int32`";
    "duration" DURATION, duration i64 -> Option<i64>, with_duration(i64), "`duration`: `Edm.Int64`";
    "genre" GENRE, genre str -> Option<&str>, with_genre(String), "`genre`: `Edm.String`";
    "hasDrm" HAS_DRM, has_drm bool -> Option<bool>, with_has_drm(bool), "`hasDrm`: `Edm.Boolean`";
    "isVariableBitrate" IS_VARIABLE_BITRATE, is_variable_bitrate bool -> Option<bool>, with_is_variable_bitrate(bool), "`isVariableBitrate`: `Edm.Boolean`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "track" TRACK, track i32 -> Option<i32>, with_track(i32), "`track`: `Edm.Int32`";
    "trackCount" TRACK_COUNT, track_count i32 -> Option<i32>, with_track_count(i32), "`trackCount`: `Edm.Int32`";
    "year" YEAR, year i32 -> Option<i32>, with_year(i32), "`year`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authMethodsType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthMethodsType = "microsoft.graph.authMethodsType" {
        Email = "email",
        MobileSms = "mobileSMS",
        MobilePhone = "mobilePhone",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppNotificationCode = "appNotificationCode",
        AppNotificationAndCode = "appNotificationAndCode",
        AppPassword = "appPassword",
        Fido = "fido",
        AlternateMobilePhone = "alternateMobilePhone",
        MobilePhoneAndSms = "mobilePhoneAndSMS",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationEventsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationeventspolicy?view=graph-rest-beta)
    AuthenticationEventsPolicy = "microsoft.graph.authenticationEventsPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "onSignupStart" ON_SIGNUP_START, on_signup_start models -> Option<&[super::AuthenticationListener]>, with_on_signup_start(Vec<super::AuthenticationListener>), "`onSignupStart`: `Collection(microsoft.graph.authenticationListener)`" if (feature = "authentication");
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authoredNote`](https://learn.microsoft.com/graph/api/resources/authorednote?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthoredNote: super::Entity = "microsoft.graph.authoredNote";
    inherited "id" ID, with_id(String), "`id`";
    "author" AUTHOR, author model -> Option<&super::Identity>, with_author(super::Identity), "`author`: `microsoft.graph.identity`";
    "content" CONTENT, content model -> Option<&super::ItemBody>, with_content(super::ItemBody), "`content`: `microsoft.graph.itemBody`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.autoAdmittedUsersType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AutoAdmittedUsersType = "microsoft.graph.autoAdmittedUsersType" {
        EveryoneInCompany = "everyoneInCompany",
        Everyone = "everyone",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.automaticRepliesSetting`](https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-beta)
    AutomaticRepliesSetting = "microsoft.graph.automaticRepliesSetting";
    "externalAudience" EXTERNAL_AUDIENCE, external_audience enumeration -> Option<super::ExternalAudienceScope>, with_external_audience(super::ExternalAudienceScope), "`externalAudience`: `microsoft.graph.externalAudienceScope`" "Possible values are: none, contactsOnly, all.";
    "externalReplyMessage" EXTERNAL_REPLY_MESSAGE, external_reply_message str -> Option<&str>, with_external_reply_message(String), "`externalReplyMessage`: `Edm.String`";
    "internalReplyMessage" INTERNAL_REPLY_MESSAGE, internal_reply_message str -> Option<&str>, with_internal_reply_message(String), "`internalReplyMessage`: `Edm.String`";
    "scheduledEndDateTime" SCHEDULED_END_DATE_TIME, scheduled_end_date_time model -> Option<&super::DateTimeTimeZone>, with_scheduled_end_date_time(super::DateTimeTimeZone), "`scheduledEndDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "scheduledStartDateTime" SCHEDULED_START_DATE_TIME, scheduled_start_date_time model -> Option<&super::DateTimeTimeZone>, with_scheduled_start_date_time(super::DateTimeTimeZone), "`scheduledStartDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::AutomaticRepliesStatus>, with_status(super::AutomaticRepliesStatus), "`status`: `microsoft.graph.automaticRepliesStatus`" "Possible values are: disabled, alwaysEnabled, scheduled.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.automaticRepliesStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AutomaticRepliesStatus = "microsoft.graph.automaticRepliesStatus" {
        Disabled = "disabled",
        AlwaysEnabled = "alwaysEnabled",
        Scheduled = "scheduled",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.azureADLicenseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AzureAdLicenseType = "microsoft.graph.azureADLicenseType" {
        None = "none",
        Free = "free",
        Basic = "basic",
        PremiumP1 = "premiumP1",
        PremiumP2 = "premiumP2",
        UnknownFutureValue = "unknownFutureValue",
    }
}
