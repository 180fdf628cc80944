// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Date, Decimal, Duration, OffsetDateTime, Parsed, Time, Uuid, Value};

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

crate::runtime::model! {
    /// [`microsoft.graph.accounts`](https://learn.microsoft.com/graph/api/resources/dynamics-account?view=graph-rest-beta)
    Accounts = "microsoft.graph.accounts";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "subCategory" SUB_CATEGORY, sub_category str -> Option<&str>, with_sub_category(String), "`subCategory`: `Edm.String`";
    "blocked" BLOCKED, blocked bool -> Option<bool>, with_blocked(bool), "`blocked`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
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

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.baseItem`](https://learn.microsoft.com/graph/api/resources/baseitem?view=graph-rest-beta)
    BaseItem = "microsoft.graph.baseItem" {
        "microsoft.graph.drive",
        "microsoft.graph.driveItem",
        "microsoft.graph.listItem",
        "microsoft.graph.sharedDriveItem",
        "microsoft.graph.site",
        "microsoft.graph.sitePage",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parentReference" PARENT_REFERENCE, parent_reference model -> Option<&super::ItemReference>, with_parent_reference(super::ItemReference), "`parentReference`: `microsoft.graph.itemReference`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.baseItemVersion`](https://learn.microsoft.com/graph/api/resources/baseItemVersion?view=graph-rest-beta)
    BaseItemVersion = "microsoft.graph.baseItemVersion";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time model -> Option<&super::TimeStamp>, with_last_modified_date_time(super::TimeStamp), "`lastModifiedDateTime`: `microsoft.graph.timeStamp`, read-only" "Read-only.";
    "publication" PUBLICATION, publication model -> Option<&super::PublicationFacet>, with_publication(super::PublicationFacet), "`publication`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Untyped`";
}

#[cfg(any(feature = "authentication", feature = "search"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.binaryOperator`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BinaryOperator = "microsoft.graph.binaryOperator" {
        Or = "or",
        And = "and",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bodyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BodyType = "microsoft.graph.bodyType" {
        Text = "text",
        Html = "html",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.booleanColumn`](https://learn.microsoft.com/graph/api/resources/booleanColumn?view=graph-rest-beta)
    BooleanColumn = "microsoft.graph.booleanColumn"
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.builtInIdentityProvider`](https://learn.microsoft.com/graph/api/resources/builtinidentityprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    BuiltInIdentityProvider: super::IdentityProviderBase = "microsoft.graph.builtInIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "identityProviderType" IDENTITY_PROVIDER_TYPE, identity_provider_type str -> Option<&str>, with_identity_provider_type(String), "`identityProviderType`: `Edm.String`" "Required. Possible values are: AADSignup, MicrosoftAccount, EmailOTP.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.bundle`](https://learn.microsoft.com/graph/api/resources/bundle?view=graph-rest-beta)
    Bundle = "microsoft.graph.bundle";
    "childCount" CHILD_COUNT, child_count i32 -> Option<i32>, with_child_count(i32), "`childCount`: `Edm.Int32`";
    "album" ALBUM, album model -> Option<&super::Album>, with_album(super::Album), "`album`: `microsoft.graph.album`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.calculatedColumn`](https://learn.microsoft.com/graph/api/resources/calculatedColumn?view=graph-rest-beta)
    CalculatedColumn = "microsoft.graph.calculatedColumn";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "outputType" OUTPUT_TYPE, output_type str -> Option<&str>, with_output_type(String), "`outputType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.call`](https://learn.microsoft.com/graph/api/resources/call?view=graph-rest-beta)
    Call = "microsoft.graph.call";
    "activeModalities" ACTIVE_MODALITIES, active_modalities enumerations -> Option<Vec<super::Modality>>, with_active_modalities(Vec<super::Modality>), "`activeModalities`: `Collection(microsoft.graph.modality)`, read-only" "Read-only. Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "answeredBy" ANSWERED_BY, answered_by model -> Option<&super::ParticipantInfo>, with_answered_by(super::ParticipantInfo), "`answeredBy`: `microsoft.graph.participantInfo`, read-only" "Read-only.";
    "callRoutes" CALL_ROUTES, call_routes models -> Option<&[super::CallRoute]>, with_call_routes(Vec<super::CallRoute>), "`callRoutes`: `Collection(microsoft.graph.callRoute)`, read-only" "Read-only.";
    "callbackUri" CALLBACK_URI, callback_uri str -> Option<&str>, with_callback_uri(String), "`callbackUri`: `Edm.String`";
    "callChainId" CALL_CHAIN_ID, call_chain_id str -> Option<&str>, with_call_chain_id(String), "`callChainId`: `Edm.String`";
    "callOptions" CALL_OPTIONS, call_options model -> Option<&super::OutgoingCallOptions>, with_call_options(super::OutgoingCallOptions), "`callOptions`: `microsoft.graph.outgoingCallOptions`";
    "chatInfo" CHAT_INFO, chat_info model -> Option<&super::ChatInfo>, with_chat_info(super::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`";
    "direction" DIRECTION, direction enumeration -> Option<super::CallDirection>, with_direction(super::CallDirection), "`direction`: `microsoft.graph.callDirection`, read-only" "Read-only. Possible values are: incoming, outgoing.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "incomingContext" INCOMING_CONTEXT, incoming_context model -> Option<&super::IncomingContext>, with_incoming_context(super::IncomingContext), "`incomingContext`: `microsoft.graph.incomingContext`, read-only" "Read-only.";
    "mediaConfig" MEDIA_CONFIG, media_config model -> Option<&super::AppHostedMediaConfig>, with_media_config(super::AppHostedMediaConfig), "`mediaConfig`: `microsoft.graph.appHostedMediaConfig`";
    "mediaState" MEDIA_STATE, media_state model -> Option<&super::CallMediaState>, with_media_state(super::CallMediaState), "`mediaState`: `microsoft.graph.callMediaState`, read-only" "Read-only.";
    "meetingCapability" MEETING_CAPABILITY, meeting_capability model -> Option<&super::MeetingCapability>, with_meeting_capability(super::MeetingCapability), "`meetingCapability`: `microsoft.graph.meetingCapability`, read-only" "Read-only.";
    "meetingInfo" MEETING_INFO, meeting_info model -> Option<&super::OrganizerMeetingInfo>, with_meeting_info(super::OrganizerMeetingInfo), "`meetingInfo`: `microsoft.graph.organizerMeetingInfo`";
    "transcription" TRANSCRIPTION, transcription model -> Option<&super::CallTranscriptionInfo>, with_transcription(super::CallTranscriptionInfo), "`transcription`: `microsoft.graph.callTranscriptionInfo`, read-only" "Read-only.";
    "myParticipantId" MY_PARTICIPANT_ID, my_participant_id str -> Option<&str>, with_my_participant_id(String), "`myParticipantId`: `Edm.String`, read-only" "Read-only.";
    "requestedModalities" REQUESTED_MODALITIES, requested_modalities enumerations -> Option<Vec<super::Modality>>, with_requested_modalities(Vec<super::Modality>), "`requestedModalities`: `Collection(microsoft.graph.modality)`" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "ringingTimeoutInSeconds" RINGING_TIMEOUT_IN_SECONDS, ringing_timeout_in_seconds i32 -> Option<i32>, with_ringing_timeout_in_seconds(i32), "`ringingTimeoutInSeconds`: `Edm.Int32`";
    "routingPolicies" ROUTING_POLICIES, routing_policies enumerations -> Option<Vec<super::RoutingPolicy>>, with_routing_policies(Vec<super::RoutingPolicy>), "`routingPolicies`: `Collection(microsoft.graph.routingPolicy)`" "Possible values are: none, noMissedCall, disableForwardingExceptPhone, disableForwarding, preferSkypeForBusiness, unknownFutureValue.";
    "source" SOURCE, source model -> Option<&super::ParticipantInfo>, with_source(super::ParticipantInfo), "`source`: `microsoft.graph.participantInfo`";
    "state" STATE, state enumeration -> Option<super::CallState>, with_state(super::CallState), "`state`: `microsoft.graph.callState`, read-only" "Read-only. Possible values are: incoming, establishing, ringing, established, hold, transferring, transferAccepted, redirecting, terminating, terminated.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "targets" TARGETS, targets models -> Option<&[super::ParticipantInfo]>, with_targets(Vec<super::ParticipantInfo>), "`targets`: `Collection(microsoft.graph.participantInfo)`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
    "terminationReason" TERMINATION_REASON, termination_reason str -> Option<&str>, with_termination_reason(String), "`terminationReason`: `Edm.String`, read-only" "Read-only.";
    "toneInfo" TONE_INFO, tone_info model -> Option<&super::ToneInfo>, with_tone_info(super::ToneInfo), "`toneInfo`: `microsoft.graph.toneInfo`, read-only" "Read-only.";
    "replacesContext" REPLACES_CONTEXT, replaces_context str -> Option<&str>, with_replaces_context(String), "`replacesContext`: `Edm.String`";
    "audioRoutingGroups" AUDIO_ROUTING_GROUPS, audio_routing_groups models -> Option<&[super::AudioRoutingGroup]>, with_audio_routing_groups(Vec<super::AudioRoutingGroup>), "`audioRoutingGroups`: `Collection(microsoft.graph.audioRoutingGroup)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "operations" OPERATIONS, operations models -> Option<&[super::CommsOperation]>, with_operations(Vec<super::CommsOperation>), "`operations`: `Collection(microsoft.graph.commsOperation)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "contentSharingSessions" CONTENT_SHARING_SESSIONS, content_sharing_sessions models -> Option<&[super::ContentSharingSession]>, with_content_sharing_sessions(Vec<super::ContentSharingSession>), "`contentSharingSessions`: `Collection(microsoft.graph.contentSharingSession)`, read-only" "Read-only. Nullable." if (feature = "communications");
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallDirection = "microsoft.graph.callDirection" {
        Incoming = "incoming",
        Outgoing = "outgoing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callMediaState`](https://learn.microsoft.com/graph/api/resources/callmediastate?view=graph-rest-beta)
    CallMediaState = "microsoft.graph.callMediaState";
    "audio" AUDIO, audio enumeration -> Option<super::MediaState>, with_audio(super::MediaState), "`audio`: `microsoft.graph.mediaState`" "Possible values are: active, inactive, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.callOptions`](https://learn.microsoft.com/graph/api/resources/calloptions?view=graph-rest-beta)
    CallOptions = "microsoft.graph.callOptions" {
        "microsoft.graph.incomingCallOptions",
        "microsoft.graph.outgoingCallOptions",
    };
    "isContentSharingNotificationEnabled" IS_CONTENT_SHARING_NOTIFICATION_ENABLED, is_content_sharing_notification_enabled bool -> Option<bool>, with_is_content_sharing_notification_enabled(bool), "`isContentSharingNotificationEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRoute`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    CallRoute = "microsoft.graph.callRoute";
    "final" FINAL, final_ model -> Option<&super::IdentitySet>, with_final(super::IdentitySet), "`final`: `microsoft.graph.identitySet`";
    "original" ORIGINAL, original model -> Option<&super::IdentitySet>, with_original(super::IdentitySet), "`original`: `microsoft.graph.identitySet`";
    "routingType" ROUTING_TYPE, routing_type enumeration -> Option<super::RoutingType>, with_routing_type(super::RoutingType), "`routingType`: `microsoft.graph.routingType`" "Possible values are: forwarded, lookup, selfFork.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallState = "microsoft.graph.callState" {
        Incoming = "incoming",
        Establishing = "establishing",
        Ringing = "ringing",
        Established = "established",
        Hold = "hold",
        Transferring = "transferring",
        TransferAccepted = "transferAccepted",
        Redirecting = "redirecting",
        Terminating = "terminating",
        Terminated = "terminated",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callTranscriptionInfo`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-beta)
    CallTranscriptionInfo = "microsoft.graph.callTranscriptionInfo";
    "state" STATE, state enumeration -> Option<super::CallTranscriptionState>, with_state(super::CallTranscriptionState), "`state`: `microsoft.graph.callTranscriptionState`" "Possible values are: notStarted, active, inactive.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callTranscriptionState`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-beta)
    CallTranscriptionState = "microsoft.graph.callTranscriptionState" {
        NotStarted = "notStarted",
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallType = "microsoft.graph.callType" {
        Unknown = "unknown",
        GroupCall = "groupCall",
        PeerToPeer = "peerToPeer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cancelMediaProcessingOperation`](https://learn.microsoft.com/graph/api/resources/cancelmediaprocessingoperation?view=graph-rest-beta)
    CancelMediaProcessingOperation = "microsoft.graph.cancelMediaProcessingOperation";
    "all" ALL, all bool -> Option<bool>, with_all(bool), "`all`: `Edm.Boolean`";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.capabilityStatus`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta)
    CapabilityStatus = "microsoft.graph.capabilityStatus" {
        Enabled = "Enabled",
        Warning = "Warning",
        Suspended = "Suspended",
        LockedOut = "LockedOut",
        Deleted = "Deleted",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.categoryColor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CategoryColor = "microsoft.graph.categoryColor" {
        None = "none",
        Preset0 = "preset0",
        Preset1 = "preset1",
        Preset2 = "preset2",
        Preset3 = "preset3",
        Preset4 = "preset4",
        Preset5 = "preset5",
        Preset6 = "preset6",
        Preset7 = "preset7",
        Preset8 = "preset8",
        Preset9 = "preset9",
        Preset10 = "preset10",
        Preset11 = "preset11",
        Preset12 = "preset12",
        Preset13 = "preset13",
        Preset14 = "preset14",
        Preset15 = "preset15",
        Preset16 = "preset16",
        Preset17 = "preset17",
        Preset18 = "preset18",
        Preset19 = "preset19",
        Preset20 = "preset20",
        Preset21 = "preset21",
        Preset22 = "preset22",
        Preset23 = "preset23",
        Preset24 = "preset24",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.certification`](https://learn.microsoft.com/graph/api/resources/certification?view=graph-rest-beta)
    Certification = "microsoft.graph.certification";
    "certificationDetailsUrl" CERTIFICATION_DETAILS_URL, certification_details_url str -> Option<&str>, with_certification_details_url(String), "`certificationDetailsUrl`: `Edm.String`";
    "certificationExpirationDateTime" CERTIFICATION_EXPIRATION_DATE_TIME, certification_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_certification_expiration_date_time(OffsetDateTime), "`certificationExpirationDateTime`: `Edm.DateTimeOffset`";
    "isCertifiedByMicrosoft" IS_CERTIFIED_BY_MICROSOFT, is_certified_by_microsoft bool -> Option<bool>, with_is_certified_by_microsoft(bool), "`isCertifiedByMicrosoft`: `Edm.Boolean`";
    "isPublisherAttested" IS_PUBLISHER_ATTESTED, is_publisher_attested bool -> Option<bool>, with_is_publisher_attested(bool), "`isPublisherAttested`: `Edm.Boolean`";
    "lastCertificationDateTime" LAST_CERTIFICATION_DATE_TIME, last_certification_date_time date_time -> Parsed<OffsetDateTime>, with_last_certification_date_time(OffsetDateTime), "`lastCertificationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificationControl`](https://learn.microsoft.com/graph/api/resources/certificationControl?view=graph-rest-beta)
    CertificationControl = "microsoft.graph.certificationControl";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotification`](https://learn.microsoft.com/graph/api/resources/changenotification?view=graph-rest-beta)
    ChangeNotification = "microsoft.graph.changeNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Required. Possible values are: created, updated, deleted.";
    "clientState" CLIENT_STATE, client_state str -> Option<&str>, with_client_state(String), "`clientState`: `Edm.String`" "Optional.";
    "encryptedContent" ENCRYPTED_CONTENT, encrypted_content model -> Option<&super::ChangeNotificationEncryptedContent>, with_encrypted_content(super::ChangeNotificationEncryptedContent), "`encryptedContent`: `microsoft.graph.changeNotificationEncryptedContent`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Optional.";
    "lifecycleEvent" LIFECYCLE_EVENT, lifecycle_event enumeration -> Option<super::LifecycleEventType>, with_lifecycle_event(super::LifecycleEventType), "`lifecycleEvent`: `microsoft.graph.lifecycleEventType`" "Optional. Possible values are: missed, reauthorizationRequired, subscriptionRemoved.";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "resourceData" RESOURCE_DATA, resource_data model -> Option<&super::ResourceData>, with_resource_data(super::ResourceData), "`resourceData`: `microsoft.graph.resourceData`" "Optional.";
    "subscriptionExpirationDateTime" SUBSCRIPTION_EXPIRATION_DATE_TIME, subscription_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_subscription_expiration_date_time(OffsetDateTime), "`subscriptionExpirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id guid -> Parsed<Uuid>, with_subscription_id(Uuid), "`subscriptionId`: `Edm.Guid`" "Required.";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationCollection`](https://learn.microsoft.com/graph/api/resources/changenotificationcollection?view=graph-rest-beta)
    ChangeNotificationCollection = "microsoft.graph.changeNotificationCollection";
    "validationTokens" VALIDATION_TOKENS, validation_tokens strs -> Option<Vec<&str>>, with_validation_tokens(Vec<String>), "`validationTokens`: `Collection(Edm.String)`" "Supports multiple values.";
    "value" VALUE, value models -> Option<&[super::ChangeNotification]>, with_value(Vec<super::ChangeNotification>), "`value`: `Collection(microsoft.graph.changeNotification)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationEncryptedContent`](https://learn.microsoft.com/graph/api/resources/changenotificationencryptedcontent?view=graph-rest-beta)
    ChangeNotificationEncryptedContent = "microsoft.graph.changeNotificationEncryptedContent";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`";
    "dataSignature" DATA_SIGNATURE, data_signature str -> Option<&str>, with_data_signature(String), "`dataSignature`: `Edm.String`";
    "dataKey" DATA_KEY, data_key str -> Option<&str>, with_data_key(String), "`dataKey`: `Edm.String`";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`";
    "encryptionCertificateThumbprint" ENCRYPTION_CERTIFICATE_THUMBPRINT, encryption_certificate_thumbprint str -> Option<&str>, with_encryption_certificate_thumbprint(String), "`encryptionCertificateThumbprint`: `Edm.String`";
}

#[cfg(any(feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.changeTrackedEntity`](https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ChangeTrackedEntity: super::Entity = "microsoft.graph.changeTrackedEntity" {
        "microsoft.graph.schedulingGroup",
        "microsoft.graph.shiftPreferences",
        "microsoft.graph.timeCard",
        "microsoft.graph.timeOff",
        "microsoft.graph.timeOffReason",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.changeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChangeType = "microsoft.graph.changeType" {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatInfo`](https://learn.microsoft.com/graph/api/resources/chatInfo?view=graph-rest-beta)
    ChatInfo = "microsoft.graph.chatInfo";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`";
    "replyChainMessageId" REPLY_CHAIN_MESSAGE_ID, reply_chain_message_id str -> Option<&str>, with_reply_chain_message_id(String), "`replyChainMessageId`: `Edm.String`";
    "threadId" THREAD_ID, thread_id str -> Option<&str>, with_thread_id(String), "`threadId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.choiceColumn`](https://learn.microsoft.com/graph/api/resources/choicecolumn?view=graph-rest-beta)
    ChoiceColumn = "microsoft.graph.choiceColumn";
    "allowTextEntry" ALLOW_TEXT_ENTRY, allow_text_entry bool -> Option<bool>, with_allow_text_entry(bool), "`allowTextEntry`: `Edm.Boolean`";
    "choices" CHOICES, choices strs -> Option<Vec<&str>>, with_choices(Vec<String>), "`choices`: `Collection(Edm.String)`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chunkeduploadsessiondescriptor`](https://learn.microsoft.com/graph/api/resources/chunkeduploadsessiondescriptor?view=graph-rest-beta)
    Chunkeduploadsessiondescriptor = "microsoft.graph.chunkeduploadsessiondescriptor";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.claimsMapping`](https://learn.microsoft.com/graph/api/resources/claimsmapping?view=graph-rest-beta)
    ClaimsMapping = "microsoft.graph.claimsMapping";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.claimsMappingPolicy`](https://learn.microsoft.com/graph/api/resources/claimsmappingpolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    ClaimsMappingPolicy: super::StsPolicy, super::DirectoryObject = "microsoft.graph.claimsMappingPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcForensicStorageAccount`](https://learn.microsoft.com/graph/api/resources/cloudpcforensicstorageaccount?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcForensicStorageAccount: super::Entity = "microsoft.graph.cloudPcForensicStorageAccount";
    inherited "id" ID, with_id(String), "`id`";
    "storageAccountId" STORAGE_ACCOUNT_ID, storage_account_id str -> Option<&str>, with_storage_account_id(String), "`storageAccountId`: `Edm.String`";
    "storageAccountName" STORAGE_ACCOUNT_NAME, storage_account_name str -> Option<&str>, with_storage_account_name(String), "`storageAccountName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSubscription`](https://learn.microsoft.com/graph/api/resources/cloudpcsubscription?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcSubscription: super::Entity = "microsoft.graph.cloudPcSubscription";
    inherited "id" ID, with_id(String), "`id`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionName" SUBSCRIPTION_NAME, subscription_name str -> Option<&str>, with_subscription_name(String), "`subscriptionName`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnDefinition`](https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ColumnDefinition: super::Entity = "microsoft.graph.columnDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "columnGroup" COLUMN_GROUP, column_group str -> Option<&str>, with_column_group(String), "`columnGroup`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforceUniqueValues" ENFORCE_UNIQUE_VALUES, enforce_unique_values bool -> Option<bool>, with_enforce_unique_values(bool), "`enforceUniqueValues`: `Edm.Boolean`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "indexed" INDEXED, indexed bool -> Option<bool>, with_indexed(bool), "`indexed`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "boolean" BOOLEAN, boolean model -> Option<&super::BooleanColumn>, with_boolean(super::BooleanColumn), "`boolean`: `microsoft.graph.booleanColumn`";
    "calculated" CALCULATED, calculated model -> Option<&super::CalculatedColumn>, with_calculated(super::CalculatedColumn), "`calculated`: `microsoft.graph.calculatedColumn`";
    "choice" CHOICE, choice model -> Option<&super::ChoiceColumn>, with_choice(super::ChoiceColumn), "`choice`: `microsoft.graph.choiceColumn`";
    "currency" CURRENCY, currency model -> Option<&super::CurrencyColumn>, with_currency(super::CurrencyColumn), "`currency`: `microsoft.graph.currencyColumn`";
    "dateTime" DATE_TIME, date_time model -> Option<&super::DateTimeColumn>, with_date_time(super::DateTimeColumn), "`dateTime`: `microsoft.graph.dateTimeColumn`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DefaultColumnValue>, with_default_value(super::DefaultColumnValue), "`defaultValue`: `microsoft.graph.defaultColumnValue`";
    "geolocation" GEOLOCATION, geolocation model -> Option<&super::GeolocationColumn>, with_geolocation(super::GeolocationColumn), "`geolocation`: `microsoft.graph.geolocationColumn`";
    "lookup" LOOKUP, lookup model -> Option<&super::LookupColumn>, with_lookup(super::LookupColumn), "`lookup`: `microsoft.graph.lookupColumn`";
    "number" NUMBER, number model -> Option<&super::NumberColumn>, with_number(super::NumberColumn), "`number`: `microsoft.graph.numberColumn`";
    "personOrGroup" PERSON_OR_GROUP, person_or_group model -> Option<&super::PersonOrGroupColumn>, with_person_or_group(super::PersonOrGroupColumn), "`personOrGroup`: `microsoft.graph.personOrGroupColumn`";
    "text" TEXT, text model -> Option<&super::TextColumn>, with_text(super::TextColumn), "`text`: `microsoft.graph.textColumn`";
    "isDeletable" IS_DELETABLE, is_deletable bool -> Option<bool>, with_is_deletable(bool), "`isDeletable`: `Edm.Boolean`";
    "propagateChanges" PROPAGATE_CHANGES, propagate_changes bool -> Option<bool>, with_propagate_changes(bool), "`propagateChanges`: `Edm.Boolean`";
    "isReorderable" IS_REORDERABLE, is_reorderable bool -> Option<bool>, with_is_reorderable(bool), "`isReorderable`: `Edm.Boolean`, read-only" "Read-only.";
    "isSealed" IS_SEALED, is_sealed bool -> Option<bool>, with_is_sealed(bool), "`isSealed`: `Edm.Boolean`";
    "validation" VALIDATION, validation model -> Option<&super::ColumnValidation>, with_validation(super::ColumnValidation), "`validation`: `microsoft.graph.columnValidation`";
    "hyperlinkOrPicture" HYPERLINK_OR_PICTURE, hyperlink_or_picture model -> Option<&super::HyperlinkOrPictureColumn>, with_hyperlink_or_picture(super::HyperlinkOrPictureColumn), "`hyperlinkOrPicture`: `microsoft.graph.hyperlinkOrPictureColumn`";
    "term" TERM, term model -> Option<&super::TermColumn>, with_term(super::TermColumn), "`term`: `microsoft.graph.termColumn`";
    "sourceContentType" SOURCE_CONTENT_TYPE, source_content_type model -> Option<&super::ContentTypeInfo>, with_source_content_type(super::ContentTypeInfo), "`sourceContentType`: `microsoft.graph.contentTypeInfo`";
    "thumbnail" THUMBNAIL, thumbnail model -> Option<&super::ThumbnailColumn>, with_thumbnail(super::ThumbnailColumn), "`thumbnail`: `microsoft.graph.thumbnailColumn`";
    "type" TYPE, type_ enumeration -> Option<super::ColumnTypes>, with_type(super::ColumnTypes), "`type`: `microsoft.graph.columnTypes`, read-only" "Read-only.";
    "contentApprovalStatus" CONTENT_APPROVAL_STATUS, content_approval_status model -> Option<&super::ContentApprovalStatusColumn>, with_content_approval_status(super::ContentApprovalStatusColumn), "`contentApprovalStatus`: `microsoft.graph.contentApprovalStatusColumn`";
    "sourceColumn" SOURCE_COLUMN, source_column model -> Option<&super::ColumnDefinition>, with_source_column(super::ColumnDefinition), "`sourceColumn`: `microsoft.graph.columnDefinition`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnLink`](https://learn.microsoft.com/graph/api/resources/columnLink?view=graph-rest-beta)
    ColumnLink = "microsoft.graph.columnLink";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.columnTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ColumnTypes = "microsoft.graph.columnTypes" {
        Note = "note",
        Text = "text",
        Choice = "choice",
        Multichoice = "multichoice",
        Number = "number",
        Currency = "currency",
        DateTime = "dateTime",
        Lookup = "lookup",
        Boolean = "boolean",
        User = "user",
        Url = "url",
        Calculated = "calculated",
        Location = "location",
        Term = "term",
        Multiterm = "multiterm",
        Thumbnail = "thumbnail",
        ApprovalStatus = "approvalStatus",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnValidation`](https://learn.microsoft.com/graph/api/resources/columnvalidation?view=graph-rest-beta)
    ColumnValidation = "microsoft.graph.columnValidation";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "descriptions" DESCRIPTIONS, descriptions models -> Option<&[super::DisplayNameLocalization]>, with_descriptions(Vec<super::DisplayNameLocalization>), "`descriptions`: `Collection(microsoft.graph.displayNameLocalization)`";
    "defaultLanguage" DEFAULT_LANGUAGE, default_language str -> Option<&str>, with_default_language(String), "`defaultLanguage`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.commentAction`](https://learn.microsoft.com/graph/api/resources/commentaction?view=graph-rest-beta)
    CommentAction = "microsoft.graph.commentAction";
    "isReply" IS_REPLY, is_reply bool -> Option<bool>, with_is_reply(bool), "`isReply`: `Edm.Boolean`";
    "parentAuthor" PARENT_AUTHOR, parent_author model -> Option<&super::IdentitySet>, with_parent_author(super::IdentitySet), "`parentAuthor`: `microsoft.graph.identitySet`";
    "participants" PARTICIPANTS, participants models -> Option<&[super::IdentitySet]>, with_participants(Vec<super::IdentitySet>), "`participants`: `Collection(microsoft.graph.identitySet)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotification`](https://learn.microsoft.com/graph/api/resources/commsnotification?view=graph-rest-beta)
    CommsNotification = "microsoft.graph.commsNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Possible values are: created, updated, deleted.";
    "resourceUrl" RESOURCE_URL, resource_url str -> Option<&str>, with_resource_url(String), "`resourceUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotifications`](https://learn.microsoft.com/graph/api/resources/commsnotifications?view=graph-rest-beta)
    CommsNotifications = "microsoft.graph.commsNotifications";
    "value" VALUE, value models -> Option<&[super::CommsNotification]>, with_value(Vec<super::CommsNotification>), "`value`: `Collection(microsoft.graph.commsNotification)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.companies`](https://learn.microsoft.com/graph/api/resources/dynamics-companies?view=graph-rest-beta)
    Companies = "microsoft.graph.companies";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "systemVersion" SYSTEM_VERSION, system_version str -> Option<&str>, with_system_version(String), "`systemVersion`: `Edm.String`";
    "businessProfileId" BUSINESS_PROFILE_ID, business_profile_id str -> Option<&str>, with_business_profile_id(String), "`businessProfileId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-shared-compliancestatus?view=graph-rest-beta)
    ComplianceStatus = "microsoft.graph.complianceStatus" {
        Unknown = "unknown",
        NotApplicable = "notApplicable",
        Compliant = "compliant",
        Remediated = "remediated",
        NonCompliant = "nonCompliant",
        Error = "error",
        Conflict = "conflict",
        NotAssigned = "notAssigned",
    }
}

#[cfg(any(feature = "authentication", feature = "tenant-relationships"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessPolicyState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessPolicyState = "microsoft.graph.conditionalAccessPolicyState" {
        Enabled = "enabled",
        Disabled = "disabled",
        EnabledForReportingButNotEnforced = "enabledForReportingButNotEnforced",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganizationMembers`](https://learn.microsoft.com/graph/api/resources/connectedorganizationmembers?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    ConnectedOrganizationMembers: super::UserSet = "microsoft.graph.connectedOrganizationMembers";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentApprovalStatusColumn`](https://learn.microsoft.com/graph/api/resources/contentapprovalstatuscolumn?view=graph-rest-beta)
    ContentApprovalStatusColumn = "microsoft.graph.contentApprovalStatusColumn"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.contentState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentState = "microsoft.graph.contentState" {}
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentType`](https://learn.microsoft.com/graph/api/resources/contentType?view=graph-rest-beta)
    ContentType = "microsoft.graph.contentType";
    "associatedHubsUrls" ASSOCIATED_HUBS_URLS, associated_hubs_urls strs -> Option<Vec<&str>>, with_associated_hubs_urls(Vec<String>), "`associatedHubsUrls`: `Collection(Edm.String)`";
    "documentSet" DOCUMENT_SET, document_set model -> Option<&super::DocumentSet>, with_document_set(super::DocumentSet), "`documentSet`: `microsoft.graph.documentSet`";
    "documentTemplate" DOCUMENT_TEMPLATE, document_template model -> Option<&super::DocumentSetContent>, with_document_template(super::DocumentSetContent), "`documentTemplate`: `microsoft.graph.documentSetContent`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "group" GROUP, group str -> Option<&str>, with_group(String), "`group`: `Edm.String`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "inheritedFrom" INHERITED_FROM, inherited_from model -> Option<&super::ItemReference>, with_inherited_from(super::ItemReference), "`inheritedFrom`: `microsoft.graph.itemReference`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "order" ORDER, order model -> Option<&super::ContentTypeOrder>, with_order(super::ContentTypeOrder), "`order`: `microsoft.graph.contentTypeOrder`";
    "parentId" PARENT_ID, parent_id str -> Option<&str>, with_parent_id(String), "`parentId`: `Edm.String`";
    "propagateChanges" PROPAGATE_CHANGES, propagate_changes bool -> Option<bool>, with_propagate_changes(bool), "`propagateChanges`: `Edm.Boolean`";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`";
    "sealed" SEALED, sealed bool -> Option<bool>, with_sealed(bool), "`sealed`: `Edm.Boolean`";
    "base" BASE, base model -> Option<&super::ContentType>, with_base(super::ContentType), "`base`: `microsoft.graph.contentType`";
    "columnLinks" COLUMN_LINKS, column_links models -> Option<&[super::ColumnLink]>, with_column_links(Vec<super::ColumnLink>), "`columnLinks`: `Collection(microsoft.graph.columnLink)`";
    "baseTypes" BASE_TYPES, base_types models -> Option<&[super::ContentType]>, with_base_types(Vec<super::ContentType>), "`baseTypes`: `Collection(microsoft.graph.contentType)`";
    "columnPositions" COLUMN_POSITIONS, column_positions models -> Option<&[super::ColumnDefinition]>, with_column_positions(Vec<super::ColumnDefinition>), "`columnPositions`: `Collection(microsoft.graph.columnDefinition)`";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentTypeInfo`](https://learn.microsoft.com/graph/api/resources/contenttypeinfo?view=graph-rest-beta)
    ContentTypeInfo = "microsoft.graph.contentTypeInfo";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentTypeOrder`](https://learn.microsoft.com/graph/api/resources/contentTypeOrder?view=graph-rest-beta)
    ContentTypeOrder = "microsoft.graph.contentTypeOrder";
    "default" DEFAULT, default_ bool -> Option<bool>, with_default(bool), "`default`: `Edm.Boolean`";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.copystatusmodel`](https://learn.microsoft.com/graph/api/resources/copystatusmodel?view=graph-rest-beta)
    Copystatusmodel = "microsoft.graph.copystatusmodel";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.countriesRegions`](https://learn.microsoft.com/graph/api/resources/dynamics-countriesregions?view=graph-rest-beta)
    CountriesRegions = "microsoft.graph.countriesRegions";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "addressFormat" ADDRESS_FORMAT, address_format str -> Option<&str>, with_address_format(String), "`addressFormat`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.createAction`](https://learn.microsoft.com/graph/api/resources/createaction?view=graph-rest-beta)
    CreateAction = "microsoft.graph.createAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.currencies`](https://learn.microsoft.com/graph/api/resources/dynamics-currencies?view=graph-rest-beta)
    Currencies = "microsoft.graph.currencies";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "symbol" SYMBOL, symbol str -> Option<&str>, with_symbol(String), "`symbol`: `Edm.String`";
    "amountDecimalPlaces" AMOUNT_DECIMAL_PLACES, amount_decimal_places str -> Option<&str>, with_amount_decimal_places(String), "`amountDecimalPlaces`: `Edm.String`";
    "amountRoundingPrecision" AMOUNT_ROUNDING_PRECISION, amount_rounding_precision decimal -> Parsed<Decimal>, with_amount_rounding_precision(Decimal), "`amountRoundingPrecision`: `Edm.Decimal`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.currencyColumn`](https://learn.microsoft.com/graph/api/resources/currencycolumn?view=graph-rest-beta)
    CurrencyColumn = "microsoft.graph.currencyColumn";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customSecurityAttributeValue`](https://learn.microsoft.com/graph/api/resources/customsecurityattributevalue?view=graph-rest-beta)
    CustomSecurityAttributeValue = "microsoft.graph.customSecurityAttributeValue"
}

crate::runtime::model! {
    /// [`microsoft.graph.customTimeZone`](https://learn.microsoft.com/graph/api/resources/customtimezone?view=graph-rest-beta)
    CustomTimeZone = "microsoft.graph.customTimeZone";
    "bias" BIAS, bias i32 -> Option<i32>, with_bias(i32), "`bias`: `Edm.Int32`";
    "daylightOffset" DAYLIGHT_OFFSET, daylight_offset model -> Option<&super::DaylightTimeZoneOffset>, with_daylight_offset(super::DaylightTimeZoneOffset), "`daylightOffset`: `microsoft.graph.daylightTimeZoneOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "standardOffset" STANDARD_OFFSET, standard_offset model -> Option<&super::StandardTimeZoneOffset>, with_standard_offset(super::StandardTimeZoneOffset), "`standardOffset`: `microsoft.graph.standardTimeZoneOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customerPayments`](https://learn.microsoft.com/graph/api/resources/dynamics-customerpayment?view=graph-rest-beta)
    CustomerPayments = "microsoft.graph.customerPayments";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "journalDisplayName" JOURNAL_DISPLAY_NAME, journal_display_name str -> Option<&str>, with_journal_display_name(String), "`journalDisplayName`: `Edm.String`";
    "lineNumber" LINE_NUMBER, line_number i32 -> Option<i32>, with_line_number(i32), "`lineNumber`: `Edm.Int32`";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`";
    "customerNumber" CUSTOMER_NUMBER, customer_number str -> Option<&str>, with_customer_number(String), "`customerNumber`: `Edm.String`";
    "contactId" CONTACT_ID, contact_id str -> Option<&str>, with_contact_id(String), "`contactId`: `Edm.String`";
    "postingDate" POSTING_DATE, posting_date date -> Parsed<Date>, with_posting_date(Date), "`postingDate`: `Edm.Date`";
    "documentNumber" DOCUMENT_NUMBER, document_number str -> Option<&str>, with_document_number(String), "`documentNumber`: `Edm.String`";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`";
    "amount" AMOUNT, amount decimal -> Parsed<Decimal>, with_amount(Decimal), "`amount`: `Edm.Decimal`";
    "appliesToInvoiceId" APPLIES_TO_INVOICE_ID, applies_to_invoice_id guid -> Parsed<Uuid>, with_applies_to_invoice_id(Uuid), "`appliesToInvoiceId`: `Edm.Guid`";
    "appliesToInvoiceNumber" APPLIES_TO_INVOICE_NUMBER, applies_to_invoice_number str -> Option<&str>, with_applies_to_invoice_number(String), "`appliesToInvoiceNumber`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.customerpaymentsjournals`](https://learn.microsoft.com/graph/api/resources/dynamics-customerpaymentsjournal?view=graph-rest-beta)
    Customerpaymentsjournals = "microsoft.graph.customerpaymentsjournals";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.customers`](https://learn.microsoft.com/graph/api/resources/dynamics-customer?view=graph-rest-beta)
    Customers = "microsoft.graph.customers";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::Json>, with_address(super::Json), "`address`: `microsoft.graph.JSON`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "website" WEBSITE, website str -> Option<&str>, with_website(String), "`website`: `Edm.String`";
    "taxLiable" TAX_LIABLE, tax_liable bool -> Option<bool>, with_tax_liable(bool), "`taxLiable`: `Edm.Boolean`";
    "taxAreaId" TAX_AREA_ID, tax_area_id guid -> Parsed<Uuid>, with_tax_area_id(Uuid), "`taxAreaId`: `Edm.Guid`";
    "taxAreaDisplayName" TAX_AREA_DISPLAY_NAME, tax_area_display_name str -> Option<&str>, with_tax_area_display_name(String), "`taxAreaDisplayName`: `Edm.String`";
    "taxRegistrationNumber" TAX_REGISTRATION_NUMBER, tax_registration_number str -> Option<&str>, with_tax_registration_number(String), "`taxRegistrationNumber`: `Edm.String`";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`";
    "currencyCode" CURRENCY_CODE, currency_code decimal -> Parsed<Decimal>, with_currency_code(Decimal), "`currencyCode`: `Edm.Decimal`";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`";
    "paymentMethodId" PAYMENT_METHOD_ID, payment_method_id guid -> Parsed<Uuid>, with_payment_method_id(Uuid), "`paymentMethodId`: `Edm.Guid`";
    "shipmentMethodId" SHIPMENT_METHOD_ID, shipment_method_id guid -> Parsed<Uuid>, with_shipment_method_id(Uuid), "`shipmentMethodId`: `Edm.Guid`";
    "blocked" BLOCKED, blocked str -> Option<&str>, with_blocked(String), "`blocked`: `Edm.String`";
    "balance" BALANCE, balance decimal -> Parsed<Decimal>, with_balance(Decimal), "`balance`: `Edm.Decimal`, read-only" "Read-only.";
    "overdueAmount" OVERDUE_AMOUNT, overdue_amount decimal -> Parsed<Decimal>, with_overdue_amount(Decimal), "`overdueAmount`: `Edm.Decimal`";
    "totalSalesExcludingTax" TOTAL_SALES_EXCLUDING_TAX, total_sales_excluding_tax decimal -> Parsed<Decimal>, with_total_sales_excluding_tax(Decimal), "`totalSalesExcludingTax`: `Edm.Decimal`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.dataSubject`](https://learn.microsoft.com/graph/api/resources/datasubject?view=graph-rest-beta)
    DataSubject = "microsoft.graph.dataSubject";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "firstName" FIRST_NAME, first_name str -> Option<&str>, with_first_name(String), "`firstName`: `Edm.String`";
    "lastName" LAST_NAME, last_name str -> Option<&str>, with_last_name(String), "`lastName`: `Edm.String`";
    "residency" RESIDENCY, residency str -> Option<&str>, with_residency(String), "`residency`: `Edm.String`";
    "SSN" SSN, ssn str -> Option<&str>, with_ssn(String), "`SSN`: `Edm.String`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.dataSubjectType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DataSubjectType = "microsoft.graph.dataSubjectType" {
        Customer = "customer",
        CurrentEmployee = "currentEmployee",
        FormerEmployee = "formerEmployee",
        ProspectiveEmployee = "prospectiveEmployee",
        Student = "student",
        Teacher = "teacher",
        Faculty = "faculty",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.dateTimeColumn`](https://learn.microsoft.com/graph/api/resources/datetimecolumn?view=graph-rest-beta)
    DateTimeColumn = "microsoft.graph.dateTimeColumn";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dateTimeTimeZone`](https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-beta)
    DateTimeTimeZone = "microsoft.graph.dateTimeTimeZone";
    "dateTime" DATE_TIME, date_time str -> Option<&str>, with_date_time(String), "`dateTime`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dayOfWeek`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DayOfWeek = "microsoft.graph.dayOfWeek" {
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.daylightTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/daylighttimezoneoffset?view=graph-rest-beta)
    DaylightTimeZoneOffset = "microsoft.graph.daylightTimeZoneOffset";
    "daylightBias" DAYLIGHT_BIAS, daylight_bias i32 -> Option<i32>, with_daylight_bias(i32), "`daylightBias`: `Edm.Int32`";
    "dayOccurrence" DAY_OCCURRENCE, day_occurrence i32 -> Option<i32>, with_day_occurrence(i32), "`dayOccurrence`: `Edm.Int32`";
    "dayOfWeek" DAY_OF_WEEK, day_of_week str -> Option<&str>, with_day_of_week(String), "`dayOfWeek`: `Edm.String`";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "year" YEAR, year i32 -> Option<i32>, with_year(i32), "`year`: `Edm.Int32`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.defaultColumnValue`](https://learn.microsoft.com/graph/api/resources/defaultColumnValue?view=graph-rest-beta)
    DefaultColumnValue = "microsoft.graph.defaultColumnValue";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegateMeetingMessageDeliveryOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegateMeetingMessageDeliveryOptions = "microsoft.graph.delegateMeetingMessageDeliveryOptions" {
        SendToDelegateAndInformationToPrincipal = "sendToDelegateAndInformationToPrincipal",
        SendToDelegateAndPrincipal = "sendToDelegateAndPrincipal",
        SendToDelegateOnly = "sendToDelegateOnly",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.deleteAction`](https://learn.microsoft.com/graph/api/resources/deleteaction?view=graph-rest-beta)
    DeleteAction = "microsoft.graph.deleteAction";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.deleted`](https://learn.microsoft.com/graph/api/resources/deleted?view=graph-rest-beta)
    Deleted = "microsoft.graph.deleted";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.device`](https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Device: super::DirectoryObject = "microsoft.graph.device";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "alternativeSecurityIds" ALTERNATIVE_SECURITY_IDS, alternative_security_ids models -> Option<&[super::AlternativeSecurityId]>, with_alternative_security_ids(Vec<super::AlternativeSecurityId>), "`alternativeSecurityIds`: `Collection(microsoft.graph.alternativeSecurityId)`" "Not nullable.";
    "approximateLastSignInDateTime" APPROXIMATE_LAST_SIGN_IN_DATE_TIME, approximate_last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_approximate_last_sign_in_date_time(OffsetDateTime), "`approximateLastSignInDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "complianceExpirationDateTime" COMPLIANCE_EXPIRATION_DATE_TIME, compliance_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_expiration_date_time(OffsetDateTime), "`complianceExpirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "deviceCategory" DEVICE_CATEGORY, device_category str -> Option<&str>, with_device_category(String), "`deviceCategory`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceMetadata" DEVICE_METADATA, device_metadata str -> Option<&str>, with_device_metadata(String), "`deviceMetadata`: `Edm.String`";
    "deviceOwnership" DEVICE_OWNERSHIP, device_ownership str -> Option<&str>, with_device_ownership(String), "`deviceOwnership`: `Edm.String`" "Possible values are: unknown, company, personal.";
    "deviceVersion" DEVICE_VERSION, device_version i32 -> Option<i32>, with_device_version(i32), "`deviceVersion`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, enrollment_profile_name str -> Option<&str>, with_enrollment_profile_name(String), "`enrollmentProfileName`: `Edm.String`";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type str -> Option<&str>, with_enrollment_type(String), "`enrollmentType`: `Edm.String`" "Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement.";
    "extensionAttributes" EXTENSION_ATTRIBUTES, extension_attributes model -> Option<&super::OnPremisesExtensionAttributes>, with_extension_attributes(super::OnPremisesExtensionAttributes), "`extensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`";
    "isCompliant" IS_COMPLIANT, is_compliant bool -> Option<bool>, with_is_compliant(bool), "`isCompliant`: `Edm.Boolean`, read-only" "Read-only.";
    "isManaged" IS_MANAGED, is_managed bool -> Option<bool>, with_is_managed(bool), "`isManaged`: `Edm.Boolean`";
    "isRooted" IS_ROOTED, is_rooted bool -> Option<bool>, with_is_rooted(bool), "`isRooted`: `Edm.Boolean`";
    "managementType" MANAGEMENT_TYPE, management_type str -> Option<&str>, with_management_type(String), "`managementType`: `Edm.String`" "Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, configurationManagerClientMdmEas, unknown, jamf, googleCloudDevicePolicyController.";
    "Manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`Manufacturer`: `Edm.String`, read-only" "Read-only.";
    "mdmAppId" MDM_APP_ID, mdm_app_id str -> Option<&str>, with_mdm_app_id(String), "`mdmAppId`: `Edm.String`, read-only" "Read-only.";
    "Model" MODEL, model str -> Option<&str>, with_model(String), "`Model`: `Edm.String`, read-only" "Read-only.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`" "Required.";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`" "Required.";
    "physicalIds" PHYSICAL_IDS, physical_ids strs -> Option<Vec<&str>>, with_physical_ids(Vec<String>), "`physicalIds`: `Collection(Edm.String)`" "Not nullable.";
    "profileType" PROFILE_TYPE, profile_type str -> Option<&str>, with_profile_type(String), "`profileType`: `Edm.String`" "Possible values are: RegisteredDevice, SecureVM, Printer, Shared, IoT.";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time date_time -> Parsed<OffsetDateTime>, with_registration_date_time(OffsetDateTime), "`registrationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "systemLabels" SYSTEM_LABELS, system_labels strs -> Option<Vec<&str>>, with_system_labels(Vec<String>), "`systemLabels`: `Collection(Edm.String)`";
    "hostNames" HOST_NAMES, host_names strs -> Option<Vec<&str>>, with_host_names(Vec<String>), "`hostNames`: `Collection(Edm.String)`";
    "trustType" TRUST_TYPE, trust_type str -> Option<&str>, with_trust_type(String), "`trustType`: `Edm.String`, read-only" "Read-only. Possible values are: Workplace, AzureAd, ServerAd.";
    "Name" NAME, name str -> Option<&str>, with_name(String), "`Name`: `Edm.String`";
    "Status" STATUS, status str -> Option<&str>, with_status(String), "`Status`: `Edm.String`";
    "Platform" PLATFORM, platform str -> Option<&str>, with_platform(String), "`Platform`: `Edm.String`";
    "Kind" KIND, kind str -> Option<&str>, with_kind(String), "`Kind`: `Edm.String`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "registeredOwners" REGISTERED_OWNERS, registered_owners models -> Option<&[super::DirectoryObject]>, with_registered_owners(Vec<super::DirectoryObject>), "`registeredOwners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "registeredUsers" REGISTERED_USERS, registered_users models -> Option<&[super::DirectoryObject]>, with_registered_users(Vec<super::DirectoryObject>), "`registeredUsers`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`";
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[super::UsageRight]>, with_usage_rights(Vec<super::UsageRight>), "`usageRights`: `Collection(microsoft.graph.usageRight)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstate?view=graph-rest-beta)
    DeviceCompliancePolicySettingState = "microsoft.graph.deviceCompliancePolicySettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationsettingstate?view=graph-rest-beta)
    DeviceConfigurationSettingState = "microsoft.graph.deviceConfigurationSettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialIssuer`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementderivedcredentialissuer?view=graph-rest-beta)
    DeviceManagementDerivedCredentialIssuer = "microsoft.graph.deviceManagementDerivedCredentialIssuer" {
        Intercede = "intercede",
        EntrustDatacard = "entrustDatacard",
        Purebred = "purebred",
        XTec = "xTec",
    }
}

#[cfg(any(feature = "intune", feature = "search"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.devicePlatformType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceplatformtype?view=graph-rest-beta)
    DevicePlatformType = "microsoft.graph.devicePlatformType" {
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
        Unknown = "unknown",
        AndroidAosp = "androidAOSP",
    }
}

#[cfg(any(feature = "intune", feature = "tenant-relationships"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicetype?view=graph-rest-beta)
    DeviceType = "microsoft.graph.deviceType" {
        Desktop = "desktop",
        WindowsRt = "windowsRT",
        WinMo6 = "winMO6",
        Nokia = "nokia",
        WindowsPhone = "windowsPhone",
        Mac = "mac",
        WinCe = "winCE",
        WinEmbedded = "winEmbedded",
        Iphone = "iPhone",
        Ipad = "iPad",
        IPod = "iPod",
        Android = "android",
        ISocConsumer = "iSocConsumer",
        Unix = "unix",
        MacMdm = "macMDM",
        HoloLens = "holoLens",
        SurfaceHub = "surfaceHub",
        AndroidForWork = "androidForWork",
        AndroidEnterprise = "androidEnterprise",
        Windows10x = "windows10x",
        AndroidnGms = "androidnGMS",
        ChromeOs = "chromeOS",
        Linux = "linux",
        Blackberry = "blackberry",
        Palm = "palm",
        Unknown = "unknown",
        CloudPc = "cloudPC",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.diagnostic`](https://learn.microsoft.com/graph/api/resources/diagnostic?view=graph-rest-beta)
    Diagnostic = "microsoft.graph.diagnostic";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dimensionValues`](https://learn.microsoft.com/graph/api/resources/dynamics-dimensionvalue?view=graph-rest-beta)
    DimensionValues = "microsoft.graph.dimensionValues";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dimensions`](https://learn.microsoft.com/graph/api/resources/dynamics-dimension?view=graph-rest-beta)
    Dimensions = "microsoft.graph.dimensions";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryObject`](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
    DirectoryObject = "microsoft.graph.directoryObject" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.appManagementPolicy",
        "microsoft.graph.application",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.device",
        "microsoft.graph.directoryObjectPartnerReference",
        "microsoft.graph.directoryRole",
        "microsoft.graph.directoryRoleTemplate",
        "microsoft.graph.educationUser",
        "microsoft.graph.extensionProperty",
        "microsoft.graph.externalIdentitiesPolicy",
        "microsoft.graph.group",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.orgContact",
        "microsoft.graph.organization",
        "microsoft.graph.policyBase",
        "microsoft.graph.servicePrincipal",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.subscribedSku",
        "microsoft.graph.tenantAppManagementPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
        "microsoft.graph.user",
    };
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable. Key.";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryObjectPartnerReference`](https://learn.microsoft.com/graph/api/resources/directoryobjectpartnerreference?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryObjectPartnerReference: super::DirectoryObject = "microsoft.graph.directoryObjectPartnerReference";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "externalPartnerTenantId" EXTERNAL_PARTNER_TENANT_ID, external_partner_tenant_id guid -> Parsed<Uuid>, with_external_partner_tenant_id(Uuid), "`externalPartnerTenantId`: `Edm.Guid`, read-only" "Read-only.";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "directory", feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.displayNameLocalization`](https://learn.microsoft.com/graph/api/resources/displaynamelocalization?view=graph-rest-beta)
    DisplayNameLocalization = "microsoft.graph.displayNameLocalization";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.documentSet`](https://learn.microsoft.com/graph/api/resources/documentset?view=graph-rest-beta)
    DocumentSet = "microsoft.graph.documentSet";
    "allowedContentTypes" ALLOWED_CONTENT_TYPES, allowed_content_types models -> Option<&[super::ContentTypeInfo]>, with_allowed_content_types(Vec<super::ContentTypeInfo>), "`allowedContentTypes`: `Collection(microsoft.graph.contentTypeInfo)`";
    "defaultContents" DEFAULT_CONTENTS, default_contents models -> Option<&[super::DocumentSetContent]>, with_default_contents(Vec<super::DocumentSetContent>), "`defaultContents`: `Collection(microsoft.graph.documentSetContent)`";
    "propagateWelcomePageChanges" PROPAGATE_WELCOME_PAGE_CHANGES, propagate_welcome_page_changes bool -> Option<bool>, with_propagate_welcome_page_changes(bool), "`propagateWelcomePageChanges`: `Edm.Boolean`";
    "shouldPrefixNameToFile" SHOULD_PREFIX_NAME_TO_FILE, should_prefix_name_to_file bool -> Option<bool>, with_should_prefix_name_to_file(bool), "`shouldPrefixNameToFile`: `Edm.Boolean`";
    "welcomePageUrl" WELCOME_PAGE_URL, welcome_page_url str -> Option<&str>, with_welcome_page_url(String), "`welcomePageUrl`: `Edm.String`";
    "sharedColumns" SHARED_COLUMNS, shared_columns models -> Option<&[super::ColumnDefinition]>, with_shared_columns(Vec<super::ColumnDefinition>), "`sharedColumns`: `Collection(microsoft.graph.columnDefinition)`";
    "welcomePageColumns" WELCOME_PAGE_COLUMNS, welcome_page_columns models -> Option<&[super::ColumnDefinition]>, with_welcome_page_columns(Vec<super::ColumnDefinition>), "`welcomePageColumns`: `Collection(microsoft.graph.columnDefinition)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.documentSetContent`](https://learn.microsoft.com/graph/api/resources/documentsetcontent?view=graph-rest-beta)
    DocumentSetContent = "microsoft.graph.documentSetContent";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "folderName" FOLDER_NAME, folder_name str -> Option<&str>, with_folder_name(String), "`folderName`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.drive`](https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    Drive: super::BaseItem = "microsoft.graph.drive";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "driveType" DRIVE_TYPE, drive_type str -> Option<&str>, with_drive_type(String), "`driveType`: `Edm.String`, read-only" "Read-only.";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`, read-only" "Optional. Read-only.";
    "quota" QUOTA, quota model -> Option<&super::Quota>, with_quota(super::Quota), "`quota`: `microsoft.graph.quota`, read-only" "Optional. Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
    "bundles" BUNDLES, bundles models -> Option<&[super::DriveItem]>, with_bundles(Vec<super::DriveItem>), "`bundles`: `Collection(microsoft.graph.driveItem)`";
    "following" FOLLOWING, following models -> Option<&[super::DriveItem]>, with_following(Vec<super::DriveItem>), "`following`: `Collection(microsoft.graph.driveItem)`";
    "items" ITEMS, items models -> Option<&[super::DriveItem]>, with_items(Vec<super::DriveItem>), "`items`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "root" ROOT, root model -> Option<&super::DriveItem>, with_root(super::DriveItem), "`root`: `microsoft.graph.driveItem`, read-only" "Read-only.";
    "special" SPECIAL, special models -> Option<&[super::DriveItem]>, with_special(Vec<super::DriveItem>), "`special`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "list" LIST, list model -> Option<&super::List>, with_list(super::List), "`list`: `microsoft.graph.list`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveItem`](https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    DriveItem: super::BaseItem = "microsoft.graph.driveItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "audio" AUDIO, audio model -> Option<&super::Audio>, with_audio(super::Audio), "`audio`: `microsoft.graph.audio`, read-only" "Read-only.";
    "bundle" BUNDLE, bundle model -> Option<&super::Bundle>, with_bundle(super::Bundle), "`bundle`: `microsoft.graph.bundle`, read-only" "Read-only.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "cTag" C_TAG, c_tag str -> Option<&str>, with_c_tag(String), "`cTag`: `Edm.String`, read-only" "Read-only.";
    "deleted" DELETED, deleted model -> Option<&super::Deleted>, with_deleted(super::Deleted), "`deleted`: `microsoft.graph.deleted`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::File>, with_file(super::File), "`file`: `microsoft.graph.file`, read-only" "Read-only.";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`";
    "folder" FOLDER, folder model -> Option<&super::Folder>, with_folder(super::Folder), "`folder`: `microsoft.graph.folder`, read-only" "Read-only.";
    "image" IMAGE, image model -> Option<&super::Image>, with_image(super::Image), "`image`: `microsoft.graph.image`, read-only" "Read-only.";
    "location" LOCATION, location model -> Option<&super::GeoCoordinates>, with_location(super::GeoCoordinates), "`location`: `microsoft.graph.geoCoordinates`, read-only" "Read-only.";
    "malware" MALWARE, malware model -> Option<&super::Malware>, with_malware(super::Malware), "`malware`: `microsoft.graph.malware`, read-only" "Read-only.";
    "package" PACKAGE, package model -> Option<&super::Package>, with_package(super::Package), "`package`: `microsoft.graph.package`, read-only" "Read-only.";
    "pendingOperations" PENDING_OPERATIONS, pending_operations model -> Option<&super::PendingOperations>, with_pending_operations(super::PendingOperations), "`pendingOperations`: `microsoft.graph.pendingOperations`, read-only" "Read-only.";
    "photo" PHOTO, photo model -> Option<&super::Photo>, with_photo(super::Photo), "`photo`: `microsoft.graph.photo`, read-only" "Read-only.";
    "publication" PUBLICATION, publication model -> Option<&super::PublicationFacet>, with_publication(super::PublicationFacet), "`publication`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
    "remoteItem" REMOTE_ITEM, remote_item model -> Option<&super::RemoteItem>, with_remote_item(super::RemoteItem), "`remoteItem`: `microsoft.graph.remoteItem`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`";
    "searchResult" SEARCH_RESULT, search_result model -> Option<&super::SearchResult>, with_search_result(super::SearchResult), "`searchResult`: `microsoft.graph.searchResult`, read-only" "Read-only.";
    "shared" SHARED, shared model -> Option<&super::Shared>, with_shared(super::Shared), "`shared`: `microsoft.graph.shared`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "specialFolder" SPECIAL_FOLDER, special_folder model -> Option<&super::SpecialFolder>, with_special_folder(super::SpecialFolder), "`specialFolder`: `microsoft.graph.specialFolder`, read-only" "Read-only.";
    "source" SOURCE, source model -> Option<&super::DriveItemSource>, with_source(super::DriveItemSource), "`source`: `microsoft.graph.driveItemSource`, read-only" "Read-only.";
    "video" VIDEO, video model -> Option<&super::Video>, with_video(super::Video), "`video`: `microsoft.graph.video`, read-only" "Read-only.";
    "webDavUrl" WEB_DAV_URL, web_dav_url str -> Option<&str>, with_web_dav_url(String), "`webDavUrl`: `Edm.String`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`" if (any(feature = "files", feature = "sites"));
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`" if (any(feature = "files", feature = "sites"));
    "children" CHILDREN, children models -> Option<&[super::DriveItem]>, with_children(Vec<super::DriveItem>), "`children`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "createdByUser" CREATED_BY_USER, created_by_user model -> Option<&super::User>, with_created_by_user(super::User), "`createdByUser`: `microsoft.graph.user`, read-only" "Read-only.";
    "lastModifiedByUser" LAST_MODIFIED_BY_USER, last_modified_by_user model -> Option<&super::User>, with_last_modified_by_user(super::User), "`lastModifiedByUser`: `microsoft.graph.user`, read-only" "Read-only.";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`, read-only" "Read-only. Nullable." if (feature = "sites");
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`" if (any(feature = "files", feature = "sites", feature = "subscriptions"));
    "thumbnails" THUMBNAILS, thumbnails models -> Option<&[super::ThumbnailSet]>, with_thumbnails(Vec<super::ThumbnailSet>), "`thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "versions" VERSIONS, versions models -> Option<&[super::DriveItemVersion]>, with_versions(Vec<super::DriveItemVersion>), "`versions`: `Collection(microsoft.graph.driveItemVersion)`, read-only" "Read-only. Nullable." if (feature = "files");
    "workbook" WORKBOOK, workbook model -> Option<&super::Workbook>, with_workbook(super::Workbook), "`workbook`: `microsoft.graph.workbook`" "Nullable." if (feature = "excel");
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveItemSource`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSource = "microsoft.graph.driveItemSource";
    "application" APPLICATION, application enumeration -> Option<super::DriveItemSourceApplication>, with_application(super::DriveItemSourceApplication), "`application`: `microsoft.graph.driveItemSourceApplication`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.driveItemSourceApplication`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSourceApplication = "microsoft.graph.driveItemSourceApplication" {
        Teams = "teams",
        Yammer = "yammer",
        SharePoint = "sharePoint",
        OneDrive = "oneDrive",
        Stream = "stream",
        PowerPoint = "powerPoint",
        Office = "Office",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveRecipient`](https://learn.microsoft.com/graph/api/resources/driverecipient?view=graph-rest-beta)
    DriveRecipient = "microsoft.graph.driveRecipient";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.editAction`](https://learn.microsoft.com/graph/api/resources/editaction?view=graph-rest-beta)
    EditAction = "microsoft.graph.editAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentClassRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentclassrecipient?view=graph-rest-beta)
    EducationAssignmentClassRecipient = "microsoft.graph.educationAssignmentClassRecipient"
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.educationAssignmentGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentgrade?view=graph-rest-beta)
    EducationAssignmentGrade = "microsoft.graph.educationAssignmentGrade";
    "gradedBy" GRADED_BY, graded_by model -> Option<&super::IdentitySet>, with_graded_by(super::IdentitySet), "`gradedBy`: `microsoft.graph.identitySet`";
    "gradedDateTime" GRADED_DATE_TIME, graded_date_time date_time -> Parsed<OffsetDateTime>, with_graded_date_time(OffsetDateTime), "`gradedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentindividualrecipient?view=graph-rest-beta)
    EducationAssignmentIndividualRecipient = "microsoft.graph.educationAssignmentIndividualRecipient";
    "recipients" RECIPIENTS, recipients strs -> Option<Vec<&str>>, with_recipients(Vec<String>), "`recipients`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgrade?view=graph-rest-beta)
    EducationAssignmentPointsGrade = "microsoft.graph.educationAssignmentPointsGrade";
    "points" POINTS, points f32 -> Option<f32>, with_points(f32), "`points`: `Edm.Single`";
    "gradedBy" GRADED_BY, graded_by model -> Option<&super::IdentitySet>, with_graded_by(super::IdentitySet), "`gradedBy`: `microsoft.graph.identitySet`";
    "gradedDateTime" GRADED_DATE_TIME, graded_date_time date_time -> Parsed<OffsetDateTime>, with_graded_date_time(OffsetDateTime), "`gradedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgradetype?view=graph-rest-beta)
    EducationAssignmentPointsGradeType = "microsoft.graph.educationAssignmentPointsGradeType";
    "maxPoints" MAX_POINTS, max_points f32 -> Option<f32>, with_max_points(f32), "`maxPoints`: `Edm.Single`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAssignmentStatus = "microsoft.graph.educationAssignmentStatus" {
        Draft = "draft",
        Published = "published",
        Assigned = "assigned",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityMatchingConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitymatchingconfiguration?view=graph-rest-beta)
    EducationIdentityMatchingConfiguration = "microsoft.graph.educationIdentityMatchingConfiguration";
    "matchingOptions" MATCHING_OPTIONS, matching_options models -> Option<&[super::EducationIdentityMatchingOptions]>, with_matching_options(Vec<super::EducationIdentityMatchingOptions>), "`matchingOptions`: `Collection(microsoft.graph.educationIdentityMatchingOptions)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityMatchingOptions`](https://learn.microsoft.com/graph/api/resources/educationidentitymatchingoptions?view=graph-rest-beta)
    EducationIdentityMatchingOptions = "microsoft.graph.educationIdentityMatchingOptions";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::EducationUserRole>, with_applies_to(super::EducationUserRole), "`appliesTo`: `microsoft.graph.educationUserRole`" "Possible values are: student, teacher, faculty.";
    "sourcePropertyName" SOURCE_PROPERTY_NAME, source_property_name str -> Option<&str>, with_source_property_name(String), "`sourcePropertyName`: `Edm.String`";
    "targetPropertyName" TARGET_PROPERTY_NAME, target_property_name str -> Option<&str>, with_target_property_name(String), "`targetPropertyName`: `Edm.String`";
    "targetDomain" TARGET_DOMAIN, target_domain str -> Option<&str>, with_target_domain(String), "`targetDomain`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationLinkResource`](https://learn.microsoft.com/graph/api/resources/educationlinkresource?view=graph-rest-beta)
    EducationLinkResource = "microsoft.graph.educationLinkResource";
    "link" LINK, link str -> Option<&str>, with_link(String), "`link`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationPointsOutcome`](https://learn.microsoft.com/graph/api/resources/educationpointsoutcome?view=graph-rest-beta)
    EducationPointsOutcome = "microsoft.graph.educationPointsOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "points" POINTS, points model -> Option<&super::EducationAssignmentPointsGrade>, with_points(super::EducationAssignmentPointsGrade), "`points`: `microsoft.graph.educationAssignmentPointsGrade`";
    "publishedPoints" PUBLISHED_POINTS, published_points model -> Option<&super::EducationAssignmentPointsGrade>, with_published_points(super::EducationAssignmentPointsGrade), "`publishedPoints`: `microsoft.graph.educationAssignmentPointsGrade`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationPowerPointResource`](https://learn.microsoft.com/graph/api/resources/educationpowerpointresource?view=graph-rest-beta)
    EducationPowerPointResource = "microsoft.graph.educationPowerPointResource";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRubricOutcome`](https://learn.microsoft.com/graph/api/resources/educationrubricoutcome?view=graph-rest-beta)
    EducationRubricOutcome = "microsoft.graph.educationRubricOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "publishedRubricQualityFeedback" PUBLISHED_RUBRIC_QUALITY_FEEDBACK, published_rubric_quality_feedback models -> Option<&[super::RubricQualityFeedbackModel]>, with_published_rubric_quality_feedback(Vec<super::RubricQualityFeedbackModel>), "`publishedRubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`";
    "publishedRubricQualitySelectedLevels" PUBLISHED_RUBRIC_QUALITY_SELECTED_LEVELS, published_rubric_quality_selected_levels models -> Option<&[super::RubricQualitySelectedColumnModel]>, with_published_rubric_quality_selected_levels(Vec<super::RubricQualitySelectedColumnModel>), "`publishedRubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`";
    "rubricQualityFeedback" RUBRIC_QUALITY_FEEDBACK, rubric_quality_feedback models -> Option<&[super::RubricQualityFeedbackModel]>, with_rubric_quality_feedback(Vec<super::RubricQualityFeedbackModel>), "`rubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`";
    "rubricQualitySelectedLevels" RUBRIC_QUALITY_SELECTED_LEVELS, rubric_quality_selected_levels models -> Option<&[super::RubricQualitySelectedColumnModel]>, with_rubric_quality_selected_levels(Vec<super::RubricQualitySelectedColumnModel>), "`rubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationsubmissionindividualrecipient?view=graph-rest-beta)
    EducationSubmissionIndividualRecipient = "microsoft.graph.educationSubmissionIndividualRecipient";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationUserRole = "microsoft.graph.educationUserRole" {
        Student = "student",
        Teacher = "teacher",
        None = "none",
    }
}

#[cfg(any(feature = "calendar", feature = "directory", feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.emailAddress`](https://learn.microsoft.com/graph/api/resources/emailaddress?view=graph-rest-beta)
    EmailAddress = "microsoft.graph.emailAddress";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "contacts", feature = "profile"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EmailType = "microsoft.graph.emailType" {
        Unknown = "unknown",
        Work = "work",
        Personal = "personal",
        Main = "main",
        Other = "other",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.employeeOrgData`](https://learn.microsoft.com/graph/api/resources/employeeorgdata?view=graph-rest-beta)
    EmployeeOrgData = "microsoft.graph.employeeOrgData";
    "division" DIVISION, division str -> Option<&str>, with_division(String), "`division`: `Edm.String`";
    "costCenter" COST_CENTER, cost_center str -> Option<&str>, with_cost_center(String), "`costCenter`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.employees`](https://learn.microsoft.com/graph/api/resources/dynamics-employee?view=graph-rest-beta)
    Employees = "microsoft.graph.employees";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "middleName" MIDDLE_NAME, middle_name str -> Option<&str>, with_middle_name(String), "`middleName`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::Json>, with_address(super::Json), "`address`: `microsoft.graph.JSON`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "personalEmail" PERSONAL_EMAIL, personal_email str -> Option<&str>, with_personal_email(String), "`personalEmail`: `Edm.String`";
    "employmentDate" EMPLOYMENT_DATE, employment_date date -> Parsed<Date>, with_employment_date(Date), "`employmentDate`: `Edm.Date`";
    "terminationDate" TERMINATION_DATE, termination_date date -> Parsed<Date>, with_termination_date(Date), "`terminationDate`: `Edm.Date`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: Active, Inactive, Terminated.";
    "birthDate" BIRTH_DATE, birth_date date -> Parsed<Date>, with_birth_date(Date), "`birthDate`: `Edm.Date`";
    "picture" PICTURE, picture untyped -> Option<&Value>, with_picture(Value), "`picture`: `Edm.Stream`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.entity`](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta)
    Entity = "microsoft.graph.entity" {
        "microsoft.graph.aadUserConversationMember",
        "microsoft.graph.accessReviewHistoryDefinition",
        "microsoft.graph.accessReviewHistoryInstance",
        "microsoft.graph.accessReviewPolicy",
        "microsoft.graph.accessReviewReviewer",
        "microsoft.graph.accessReviewSet",
        "microsoft.graph.adminReportSettings",
        "microsoft.graph.agreementFile",
        "microsoft.graph.agreementFileLocalization",
        "microsoft.graph.agreementFileProperties",
        "microsoft.graph.agreementFileVersion",
        "microsoft.graph.anonymousGuestConversationMember",
        "microsoft.graph.appConsentApprovalRoute",
        "microsoft.graph.approval",
        "microsoft.graph.attachmentBase",
        "microsoft.graph.attachmentSession",
        "microsoft.graph.attendanceRecord",
        "microsoft.graph.authentication",
        "microsoft.graph.authenticationContextClassReference",
        "microsoft.graph.authenticationMethodTarget",
        "microsoft.graph.authenticationMethodsPolicy",
        "microsoft.graph.authenticationMethodsRoot",
        "microsoft.graph.authoredNote",
        "microsoft.graph.bitlocker",
        "microsoft.graph.bitlockerRecoveryKey",
        "microsoft.graph.changeTrackedEntity",
        "microsoft.graph.chatMessage",
        "microsoft.graph.chatMessageInfo",
        "microsoft.graph.cloudPC",
        "microsoft.graph.cloudPcAuditEvent",
        "microsoft.graph.cloudPcDeviceImage",
        "microsoft.graph.cloudPcForensicStorageAccount",
        "microsoft.graph.cloudPcGalleryImage",
        "microsoft.graph.cloudPcOnPremisesConnection",
        "microsoft.graph.cloudPcProvisioningPolicy",
        "microsoft.graph.cloudPcProvisioningPolicyAssignment",
        "microsoft.graph.cloudPcServicePlan",
        "microsoft.graph.cloudPcSnapshot",
        "microsoft.graph.cloudPcSubscription",
        "microsoft.graph.cloudPcSupportedRegion",
        "microsoft.graph.columnDefinition",
        "microsoft.graph.conditionalAccessPolicy",
        "microsoft.graph.connectedOrganization",
        "microsoft.graph.continuousAccessEvaluationPolicy",
        "microsoft.graph.conversationMember",
        "microsoft.graph.customExtensionHandler",
        "microsoft.graph.delegatedAdminCustomer",
        "microsoft.graph.delegatedAdminRelationshipOperation",
        "microsoft.graph.delegatedAdminRelationshipRequest",
        "microsoft.graph.delegatedAdminServiceManagementDetail",
        "microsoft.graph.deletedTeam",
        "microsoft.graph.directory",
        "microsoft.graph.ediscovery.addToReviewSetOperation",
        "microsoft.graph.ediscovery.caseExportOperation",
        "microsoft.graph.ediscovery.caseOperation",
        "microsoft.graph.ediscovery.caseSettings",
        "microsoft.graph.ediscovery.dataSourceContainer",
        "microsoft.graph.ediscovery.estimateStatisticsOperation",
        "microsoft.graph.ediscovery.legalHold",
        "microsoft.graph.ediscovery.noncustodialDataSource",
        "microsoft.graph.ediscovery.purgeDataOperation",
        "microsoft.graph.ediscovery.tag",
        "microsoft.graph.ediscovery.tagOperation",
        "microsoft.graph.educationSynchronizationProfile",
        "microsoft.graph.entitlementManagement",
        "microsoft.graph.externalDomainName",
        "microsoft.graph.externalMeetingRegistrant",
        "microsoft.graph.externalMeetingRegistration",
        "microsoft.graph.federatedIdentityCredential",
        "microsoft.graph.invitation",
        "microsoft.graph.itemActivityStat",
        "microsoft.graph.itemInsights",
        "microsoft.graph.linkedResource",
        "microsoft.graph.managedTenants.aggregatedPolicyCompliance",
        "microsoft.graph.managedTenants.cloudPcConnection",
        "microsoft.graph.managedTenants.cloudPcDevice",
        "microsoft.graph.managedTenants.cloudPcOverview",
        "microsoft.graph.managedTenants.conditionalAccessPolicyCoverage",
        "microsoft.graph.managedTenants.credentialUserRegistrationsSummary",
        "microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary",
        "microsoft.graph.managedTenants.managedDeviceCompliance",
        "microsoft.graph.managedTenants.managedDeviceComplianceTrend",
        "microsoft.graph.managedTenants.managedTenant",
        "microsoft.graph.managedTenants.managementAction",
        "microsoft.graph.managedTenants.managementActionTenantDeploymentStatus",
        "microsoft.graph.managedTenants.managementIntent",
        "microsoft.graph.managedTenants.managementTemplate",
        "microsoft.graph.managedTenants.tenant",
        "microsoft.graph.managedTenants.tenantCustomizedInformation",
        "microsoft.graph.managedTenants.tenantDetailedInformation",
        "microsoft.graph.managedTenants.tenantGroup",
        "microsoft.graph.managedTenants.tenantTag",
        "microsoft.graph.managedTenants.tenantUsage",
        "microsoft.graph.managedTenants.windowsDeviceMalwareState",
        "microsoft.graph.managedTenants.windowsProtectionState",
        "microsoft.graph.meetingRegistrant",
        "microsoft.graph.meetingRegistrantBase",
        "microsoft.graph.meetingRegistration",
        "microsoft.graph.meetingRegistrationBase",
        "microsoft.graph.microsoftAccountUserConversationMember",
        "microsoft.graph.microsoftApplicationDataAccessSettings",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.officeGraphInsights",
        "microsoft.graph.onenote",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.operation",
        "microsoft.graph.outlookTask",
        "microsoft.graph.outlookTaskFolder",
        "microsoft.graph.outlookTaskGroup",
        "microsoft.graph.outlookUser",
        "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.permission",
        "microsoft.graph.pinnedChatMessageInfo",
        "microsoft.graph.planner",
        "microsoft.graph.plannerBucket",
        "microsoft.graph.plannerGroup",
        "microsoft.graph.plannerPlan",
        "microsoft.graph.plannerTask",
        "microsoft.graph.plannerUser",
        "microsoft.graph.post",
        "microsoft.graph.printIdentity",
        "microsoft.graph.printJob",
        "microsoft.graph.printOperation",
        "microsoft.graph.printService",
        "microsoft.graph.printTask",
        "microsoft.graph.printTaskDefinition",
        "microsoft.graph.printTaskTrigger",
        "microsoft.graph.printUserIdentity",
        "microsoft.graph.printer",
        "microsoft.graph.printerCreateOperation",
        "microsoft.graph.printerShare",
        "microsoft.graph.privilegedAccess",
        "microsoft.graph.privilegedApproval",
        "microsoft.graph.privilegedRole",
        "microsoft.graph.privilegedRoleAssignment",
        "microsoft.graph.rbacApplicationMultiple",
        "microsoft.graph.request",
        "microsoft.graph.riskyServicePrincipal",
        "microsoft.graph.riskyServicePrincipalHistoryItem",
        "microsoft.graph.schedulingGroup",
        "microsoft.graph.search.acronym",
        "microsoft.graph.search.bookmark",
        "microsoft.graph.search.qna",
        "microsoft.graph.search.searchAnswer",
        "microsoft.graph.searchEntity",
        "microsoft.graph.security.caseOperation",
        "microsoft.graph.security.dataSource",
        "microsoft.graph.security.dataSourceContainer",
        "microsoft.graph.security.dispositionReviewStage",
        "microsoft.graph.security.ediscoveryAddToReviewSetOperation",
        "microsoft.graph.security.ediscoveryCaseSettings",
        "microsoft.graph.security.ediscoveryCustodian",
        "microsoft.graph.security.ediscoveryEstimateOperation",
        "microsoft.graph.security.ediscoveryExportOperation",
        "microsoft.graph.security.ediscoveryHoldOperation",
        "microsoft.graph.security.ediscoveryIndexOperation",
        "microsoft.graph.security.ediscoveryNoncustodialDataSource",
        "microsoft.graph.security.ediscoveryPurgeDataOperation",
        "microsoft.graph.security.ediscoveryTagOperation",
        "microsoft.graph.security.emailContentThreatSubmission",
        "microsoft.graph.security.emailThreatSubmission",
        "microsoft.graph.security.emailThreatSubmissionPolicy",
        "microsoft.graph.security.emailUrlThreatSubmission",
        "microsoft.graph.security.fileContentThreatSubmission",
        "microsoft.graph.security.fileThreatSubmission",
        "microsoft.graph.security.fileUrlThreatSubmission",
        "microsoft.graph.security.retentionEvent",
        "microsoft.graph.security.retentionEventType",
        "microsoft.graph.security.retentionLabel",
        "microsoft.graph.security.siteSource",
        "microsoft.graph.security.threatSubmission",
        "microsoft.graph.security.unifiedGroupSource",
        "microsoft.graph.security.urlThreatSubmission",
        "microsoft.graph.security.userSource",
        "microsoft.graph.serviceAnnouncementBase",
        "microsoft.graph.serviceHealthIssue",
        "microsoft.graph.servicePrincipalRiskDetection",
        "microsoft.graph.serviceUpdateMessage",
        "microsoft.graph.shiftPreferences",
        "microsoft.graph.simulationAutomation",
        "microsoft.graph.simulationAutomationRun",
        "microsoft.graph.skypeForBusinessUserConversationMember",
        "microsoft.graph.skypeUserConversationMember",
        "microsoft.graph.smsAuthenticationMethodTarget",
        "microsoft.graph.subjectRightsRequest",
        "microsoft.graph.subscription",
        "microsoft.graph.synchronizationSchema",
        "microsoft.graph.taskFileAttachment",
        "microsoft.graph.team",
        "microsoft.graph.teamsApp",
        "microsoft.graph.teamsAppDefinition",
        "microsoft.graph.teamsAppIcon",
        "microsoft.graph.teamsAppInstallation",
        "microsoft.graph.teamsAppSettings",
        "microsoft.graph.teamsTab",
        "microsoft.graph.teamsTemplate",
        "microsoft.graph.teamtemplatedefinition",
        "microsoft.graph.teamwork",
        "microsoft.graph.teamworkDevice",
        "microsoft.graph.teamworkDeviceActivity",
        "microsoft.graph.teamworkDeviceConfiguration",
        "microsoft.graph.teamworkDeviceHealth",
        "microsoft.graph.teamworkDeviceOperation",
        "microsoft.graph.teamworkPeripheral",
        "microsoft.graph.teamworkTag",
        "microsoft.graph.teamworkTagMember",
        "microsoft.graph.tenantAdmin.settings",
        "microsoft.graph.termStore.group",
        "microsoft.graph.termStore.relation",
        "microsoft.graph.termStore.set",
        "microsoft.graph.termStore.store",
        "microsoft.graph.termStore.term",
        "microsoft.graph.termsOfUseContainer",
        "microsoft.graph.timeCard",
        "microsoft.graph.timeOff",
        "microsoft.graph.timeOffReason",
        "microsoft.graph.todo",
        "microsoft.graph.todoTask",
        "microsoft.graph.todoTaskList",
        "microsoft.graph.trustFrameworkPolicy",
        "microsoft.graph.unifiedRoleAssignmentSchedule",
        "microsoft.graph.unifiedRoleAssignmentScheduleInstance",
        "microsoft.graph.unifiedRoleAssignmentScheduleRequest",
        "microsoft.graph.unifiedRoleEligibilitySchedule",
        "microsoft.graph.unifiedRoleEligibilityScheduleInstance",
        "microsoft.graph.unifiedRoleEligibilityScheduleRequest",
        "microsoft.graph.unifiedRoleManagementPolicy",
        "microsoft.graph.unifiedRoleManagementPolicyApprovalRule",
        "microsoft.graph.unifiedRoleManagementPolicyAssignment",
        "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        "microsoft.graph.unifiedRoleManagementPolicyEnablementRule",
        "microsoft.graph.unifiedRoleManagementPolicyExpirationRule",
        "microsoft.graph.unifiedRoleManagementPolicyNotificationRule",
        "microsoft.graph.unifiedRoleManagementPolicyRule",
        "microsoft.graph.unifiedRoleScheduleBase",
        "microsoft.graph.unifiedRoleScheduleInstanceBase",
        "microsoft.graph.userRegistrationDetails",
        "microsoft.graph.userScopeTeamsAppInstallation",
        "microsoft.graph.userSettings",
        "microsoft.graph.userTeamwork",
        "microsoft.graph.windowsUpdates.operationalInsightsConnection",
        "microsoft.graph.windowsUpdates.resourceConnection",
        "microsoft.graph.workbook",
        "microsoft.graph.workbookChart",
        "microsoft.graph.workbookChartAreaFormat",
        "microsoft.graph.workbookChartAxes",
        "microsoft.graph.workbookChartAxisFormat",
        "microsoft.graph.workbookChartAxisTitle",
        "microsoft.graph.workbookChartAxisTitleFormat",
        "microsoft.graph.workbookChartDataLabelFormat",
        "microsoft.graph.workbookChartDataLabels",
        "microsoft.graph.workbookChartFill",
        "microsoft.graph.workbookChartFont",
        "microsoft.graph.workbookChartGridlines",
        "microsoft.graph.workbookChartGridlinesFormat",
        "microsoft.graph.workbookChartLegend",
        "microsoft.graph.workbookChartLegendFormat",
        "microsoft.graph.workbookChartLineFormat",
        "microsoft.graph.workbookChartPoint",
        "microsoft.graph.workbookChartPointFormat",
        "microsoft.graph.workbookChartSeries",
        "microsoft.graph.workbookChartSeriesFormat",
        "microsoft.graph.workbookChartTitle",
        "microsoft.graph.workbookChartTitleFormat",
        "microsoft.graph.workbookFilter",
        "microsoft.graph.workbookNamedItem",
        "microsoft.graph.workbookPivotTable",
        "microsoft.graph.workbookRange",
        "microsoft.graph.workbookRangeFormat",
        "microsoft.graph.workbookRangeSort",
        "microsoft.graph.workbookRangeView",
        "microsoft.graph.workbookTable",
        "microsoft.graph.workbookTableColumn",
        "microsoft.graph.workbookTableSort",
        "microsoft.graph.workbookWorksheet",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.entityTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EntityTypes = "microsoft.graph.entityTypes" {
        Event = "event",
        Message = "message",
        DriveItem = "driveItem",
        ExternalItem = "externalItem",
        Site = "site",
        List = "list",
        ListItem = "listItem",
        Drive = "drive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.exchangeIdFormat`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExchangeIdFormat = "microsoft.graph.exchangeIdFormat" {
        EntryId = "entryId",
        EwsId = "ewsId",
        ImmutableEntryId = "immutableEntryId",
        RestId = "restId",
        RestImmutableEntryId = "restImmutableEntryId",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.extension`](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta)
    Extension = "microsoft.graph.extension" {
        "microsoft.graph.openTypeExtension",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalAudienceScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExternalAudienceScope = "microsoft.graph.externalAudienceScope" {
        None = "none",
        ContactsOnly = "contactsOnly",
        All = "all",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalAuthenticationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExternalAuthenticationType = "microsoft.graph.externalAuthenticationType" {
        Passthru = "passthru",
        AadPreAuthentication = "aadPreAuthentication",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalLink`](https://learn.microsoft.com/graph/api/resources/externallink?view=graph-rest-beta)
    ExternalLink = "microsoft.graph.externalLink";
    "href" HREF, href str -> Option<&str>, with_href(String), "`href`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.externalSponsors`](https://learn.microsoft.com/graph/api/resources/externalsponsors?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    ExternalSponsors: super::UserSet = "microsoft.graph.externalSponsors";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.file`](https://learn.microsoft.com/graph/api/resources/file?view=graph-rest-beta)
    File = "microsoft.graph.file";
    "hashes" HASHES, hashes model -> Option<&super::Hashes>, with_hashes(super::Hashes), "`hashes`: `microsoft.graph.hashes`, read-only" "Read-only.";
    "mimeType" MIME_TYPE, mime_type str -> Option<&str>, with_mime_type(String), "`mimeType`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.fileAttachment`](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    FileAttachment: super::Attachment = "microsoft.graph.fileAttachment";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`";
    "contentId" CONTENT_ID, content_id str -> Option<&str>, with_content_id(String), "`contentId`: `Edm.String`";
    "contentLocation" CONTENT_LOCATION, content_location str -> Option<&str>, with_content_location(String), "`contentLocation`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.fileSystemInfo`](https://learn.microsoft.com/graph/api/resources/filesysteminfo?view=graph-rest-beta)
    FileSystemInfo = "microsoft.graph.fileSystemInfo";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastAccessedDateTime" LAST_ACCESSED_DATE_TIME, last_accessed_date_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_date_time(OffsetDateTime), "`lastAccessedDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterDateTime`](https://learn.microsoft.com/graph/api/resources/filterdatetime?view=graph-rest-beta)
    FilterDateTime = "microsoft.graph.filterDateTime";
    "date" DATE, date str -> Option<&str>, with_date(String), "`date`: `Edm.String`";
    "specificity" SPECIFICITY, specificity str -> Option<&str>, with_specificity(String), "`specificity`: `Edm.String`" "Possible values are: Year, Monday, Day, Hour, Minute, Second.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.folder`](https://learn.microsoft.com/graph/api/resources/folder?view=graph-rest-beta)
    Folder = "microsoft.graph.folder";
    "childCount" CHILD_COUNT, child_count i64 -> Option<i64>, with_child_count(i64), "`childCount`: `Edm.Int64`";
    "view" VIEW, view model -> Option<&super::FolderView>, with_view(super::FolderView), "`view`: `microsoft.graph.folderView`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.folderView`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-beta)
    FolderView = "microsoft.graph.folderView";
    "sortBy" SORT_BY, sort_by str -> Option<&str>, with_sort_by(String), "`sortBy`: `Edm.String`";
    "sortOrder" SORT_ORDER, sort_order str -> Option<&str>, with_sort_order(String), "`sortOrder`: `Edm.String`";
    "viewType" VIEW_TYPE, view_type str -> Option<&str>, with_view_type(String), "`viewType`: `Edm.String`";
}

#[cfg(any(feature = "contacts", feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.followupFlag`](https://learn.microsoft.com/graph/api/resources/followupflag?view=graph-rest-beta)
    FollowupFlag = "microsoft.graph.followupFlag";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time model -> Option<&super::DateTimeTimeZone>, with_completed_date_time(super::DateTimeTimeZone), "`completedDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "dueDateTime" DUE_DATE_TIME, due_date_time model -> Option<&super::DateTimeTimeZone>, with_due_date_time(super::DateTimeTimeZone), "`dueDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "flagStatus" FLAG_STATUS, flag_status enumeration -> Option<super::FollowupFlagStatus>, with_flag_status(super::FollowupFlagStatus), "`flagStatus`: `microsoft.graph.followupFlagStatus`" "Possible values are: notFlagged, complete, flagged.";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`";
}

#[cfg(any(feature = "contacts", feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.followupFlagStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FollowupFlagStatus = "microsoft.graph.followupFlagStatus" {
        NotFlagged = "notFlagged",
        Complete = "complete",
        Flagged = "flagged",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.generalLedgerEntries`](https://learn.microsoft.com/graph/api/resources/dynamics-generalledgerentries?view=graph-rest-beta)
    GeneralLedgerEntries = "microsoft.graph.generalLedgerEntries";
    "id" ID, id decimal -> Parsed<Decimal>, with_id(Decimal), "`id`: `Edm.Decimal`";
    "postingDate" POSTING_DATE, posting_date date -> Parsed<Date>, with_posting_date(Date), "`postingDate`: `Edm.Date`";
    "documentNumber" DOCUMENT_NUMBER, document_number str -> Option<&str>, with_document_number(String), "`documentNumber`: `Edm.String`";
    "documentType" DOCUMENT_TYPE, document_type str -> Option<&str>, with_document_type(String), "`documentType`: `Edm.String`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`";
    "accountNumber" ACCOUNT_NUMBER, account_number str -> Option<&str>, with_account_number(String), "`accountNumber`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "debitAmount" DEBIT_AMOUNT, debit_amount decimal -> Parsed<Decimal>, with_debit_amount(Decimal), "`debitAmount`: `Edm.Decimal`";
    "creditAmount" CREDIT_AMOUNT, credit_amount decimal -> Parsed<Decimal>, with_credit_amount(Decimal), "`creditAmount`: `Edm.Decimal`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "governance", feature = "mail", feature = "tenant-relationships"))]
crate::runtime::model! {
    /// [`microsoft.graph.genericError`](https://learn.microsoft.com/graph/api/resources/genericerror?view=graph-rest-beta)
    GenericError = "microsoft.graph.genericError" {
        "microsoft.graph.accessReviewError",
    };
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.geoCoordinates`](https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta)
    GeoCoordinates = "microsoft.graph.geoCoordinates";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`, read-only" "Optional. Read-only.";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`" "Optional.";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`" "Optional.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.geolocationColumn`](https://learn.microsoft.com/graph/api/resources/geolocationcolumn?view=graph-rest-beta)
    GeolocationColumn = "microsoft.graph.geolocationColumn"
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.group`](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Group: super::DirectoryObject = "microsoft.graph.group";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "allowExternalSenders" ALLOW_EXTERNAL_SENDERS, allow_external_senders bool -> Option<bool>, with_allow_external_senders(bool), "`allowExternalSenders`: `Edm.Boolean`";
    "assignedLabels" ASSIGNED_LABELS, assigned_labels models -> Option<&[super::AssignedLabel]>, with_assigned_labels(Vec<super::AssignedLabel>), "`assignedLabels`: `Collection(microsoft.graph.assignedLabel)`";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`, read-only" "Read-only.";
    "autoSubscribeNewMembers" AUTO_SUBSCRIBE_NEW_MEMBERS, auto_subscribe_new_members bool -> Option<bool>, with_auto_subscribe_new_members(bool), "`autoSubscribeNewMembers`: `Edm.Boolean`";
    "classification" CLASSIFICATION, classification str -> Option<&str>, with_classification(String), "`classification`: `Edm.String`" "Possible values are: eq, ne, not, ge, le, startsWith.";
    "createdByAppId" CREATED_BY_APP_ID, created_by_app_id str -> Option<&str>, with_created_by_app_id(String), "`createdByAppId`: `Edm.String`, read-only" "Read-only. Nullable.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "groupTypes" GROUP_TYPES, group_types strs -> Option<Vec<&str>>, with_group_types(Vec<String>), "`groupTypes`: `Collection(Edm.String)`";
    "hasMembersWithLicenseErrors" HAS_MEMBERS_WITH_LICENSE_ERRORS, has_members_with_license_errors bool -> Option<bool>, with_has_members_with_license_errors(bool), "`hasMembersWithLicenseErrors`: `Edm.Boolean`";
    "hideFromAddressLists" HIDE_FROM_ADDRESS_LISTS, hide_from_address_lists bool -> Option<bool>, with_hide_from_address_lists(bool), "`hideFromAddressLists`: `Edm.Boolean`";
    "hideFromOutlookClients" HIDE_FROM_OUTLOOK_CLIENTS, hide_from_outlook_clients bool -> Option<bool>, with_hide_from_outlook_clients(bool), "`hideFromOutlookClients`: `Edm.Boolean`";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, read-only" "Read-only.";
    "isAssignableToRole" IS_ASSIGNABLE_TO_ROLE, is_assignable_to_role bool -> Option<bool>, with_is_assignable_to_role(bool), "`isAssignableToRole`: `Edm.Boolean`" "Optional.";
    "infoCatalogs" INFO_CATALOGS, info_catalogs strs -> Option<Vec<&str>>, with_info_catalogs(Vec<String>), "`infoCatalogs`: `Collection(Edm.String)`";
    "isSubscribedByMail" IS_SUBSCRIBED_BY_MAIL, is_subscribed_by_mail bool -> Option<bool>, with_is_subscribed_by_mail(bool), "`isSubscribedByMail`: `Edm.Boolean`";
    "licenseProcessingState" LICENSE_PROCESSING_STATE, license_processing_state str -> Option<&str>, with_license_processing_state(String), "`licenseProcessingState`: `Edm.String`, read-only" "Read-only. Possible values are: QueuedForProcessing, ProcessingInProgress, ProcessingComplete.";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`, read-only" "Read-only.";
    "mailEnabled" MAIL_ENABLED, mail_enabled bool -> Option<bool>, with_mail_enabled(bool), "`mailEnabled`: `Edm.Boolean`" "Required.";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`";
    "membershipRuleProcessingState" MEMBERSHIP_RULE_PROCESSING_STATE, membership_rule_processing_state str -> Option<&str>, with_membership_rule_processing_state(String), "`membershipRuleProcessingState`: `Edm.String`" "Possible values are: On, Paused.";
    "membershipRuleProcessingStatus" MEMBERSHIP_RULE_PROCESSING_STATUS, membership_rule_processing_status model -> Option<&super::MembershipRuleProcessingStatus>, with_membership_rule_processing_status(super::MembershipRuleProcessingStatus), "`membershipRuleProcessingStatus`: `microsoft.graph.membershipRuleProcessingStatus`, read-only" "Read-only.";
    "onPremisesDomainName" ON_PREMISES_DOMAIN_NAME, on_premises_domain_name str -> Option<&str>, with_on_premises_domain_name(String), "`onPremisesDomainName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesNetBiosName" ON_PREMISES_NET_BIOS_NAME, on_premises_net_bios_name str -> Option<&str>, with_on_premises_net_bios_name(String), "`onPremisesNetBiosName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, on_premises_provisioning_errors models -> Option<&[super::OnPremisesProvisioningError]>, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`";
    "onPremisesSamAccountName" ON_PREMISES_SAM_ACCOUNT_NAME, on_premises_sam_account_name str -> Option<&str>, with_on_premises_sam_account_name(String), "`onPremisesSamAccountName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "preferredDataLocation" PREFERRED_DATA_LOCATION, preferred_data_location str -> Option<&str>, with_preferred_data_location(String), "`preferredDataLocation`: `Edm.String`" "Nullable.";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "proxyAddresses" PROXY_ADDRESSES, proxy_addresses strs -> Option<Vec<&str>>, with_proxy_addresses(Vec<String>), "`proxyAddresses`: `Collection(Edm.String)`, read-only" "Read-only. Not nullable. Supports multiple values.";
    "renewedDateTime" RENEWED_DATE_TIME, renewed_date_time date_time -> Parsed<OffsetDateTime>, with_renewed_date_time(OffsetDateTime), "`renewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "resourceBehaviorOptions" RESOURCE_BEHAVIOR_OPTIONS, resource_behavior_options strs -> Option<Vec<&str>>, with_resource_behavior_options(Vec<String>), "`resourceBehaviorOptions`: `Collection(Edm.String)`" "Possible values are: AllowOnlyMembersToPost, HideGroupInOutlook, SubscribeNewGroupMembers, WelcomeEmailDisabled.";
    "resourceProvisioningOptions" RESOURCE_PROVISIONING_OPTIONS, resource_provisioning_options strs -> Option<Vec<&str>>, with_resource_provisioning_options(Vec<String>), "`resourceProvisioningOptions`: `Collection(Edm.String)`" "Possible values are: Team.";
    "securityEnabled" SECURITY_ENABLED, security_enabled bool -> Option<bool>, with_security_enabled(bool), "`securityEnabled`: `Edm.Boolean`" "Required.";
    "securityIdentifier" SECURITY_IDENTIFIER, security_identifier str -> Option<&str>, with_security_identifier(String), "`securityIdentifier`: `Edm.String`";
    "theme" THEME, theme str -> Option<&str>, with_theme(String), "`theme`: `Edm.String`" "Possible values are: Teal, Purple, Green, Blue, Pink, Orange, Red.";
    "unseenConversationsCount" UNSEEN_CONVERSATIONS_COUNT, unseen_conversations_count i32 -> Option<i32>, with_unseen_conversations_count(i32), "`unseenConversationsCount`: `Edm.Int32`";
    "unseenCount" UNSEEN_COUNT, unseen_count i32 -> Option<i32>, with_unseen_count(i32), "`unseenCount`: `Edm.Int32`";
    "unseenMessagesCount" UNSEEN_MESSAGES_COUNT, unseen_messages_count i32 -> Option<i32>, with_unseen_messages_count(i32), "`unseenMessagesCount`: `Edm.Int32`";
    "visibility" VISIBILITY, visibility str -> Option<&str>, with_visibility(String), "`visibility`: `Edm.String`" "Nullable. Possible values are: Private, Public, HiddenMembership.";
    "writebackConfiguration" WRITEBACK_CONFIGURATION, writeback_configuration model -> Option<&super::GroupWritebackConfiguration>, with_writeback_configuration(super::GroupWritebackConfiguration), "`writebackConfiguration`: `microsoft.graph.groupWritebackConfiguration`";
    "accessType" ACCESS_TYPE, access_type str -> Option<&str>, with_access_type(String), "`accessType`: `Edm.String`";
    "isFavorite" IS_FAVORITE, is_favorite bool -> Option<bool>, with_is_favorite(bool), "`isFavorite`: `Edm.Boolean`";
    "isAssignableRole" IS_ASSIGNABLE_ROLE, is_assignable_role bool -> Option<bool>, with_is_assignable_role(bool), "`isAssignableRole`: `Edm.Boolean`";
    "acceptedSenders" ACCEPTED_SENDERS, accepted_senders models -> Option<&[super::DirectoryObject]>, with_accepted_senders(Vec<super::DirectoryObject>), "`acceptedSenders`: `Collection(microsoft.graph.directoryObject)`";
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only." if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only." if (feature = "calendar");
    "conversations" CONVERSATIONS, conversations models -> Option<&[super::Conversation]>, with_conversations(Vec<super::Conversation>), "`conversations`: `Collection(microsoft.graph.conversation)`" if (feature = "mail");
    "createdOnBehalfOf" CREATED_ON_BEHALF_OF, created_on_behalf_of model -> Option<&super::DirectoryObject>, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "endpoints" ENDPOINTS, endpoints models -> Option<&[super::Endpoint]>, with_endpoints(Vec<super::Endpoint>), "`endpoints`: `Collection(microsoft.graph.endpoint)`, read-only" "Read-only. Nullable." if (feature = "groups");
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`" if (feature = "calendar");
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "groupLifecyclePolicies" GROUP_LIFECYCLE_POLICIES, group_lifecycle_policies models -> Option<&[super::GroupLifecyclePolicy]>, with_group_lifecycle_policies(Vec<super::GroupLifecyclePolicy>), "`groupLifecyclePolicies`: `Collection(microsoft.graph.groupLifecyclePolicy)`, read-only" "Read-only. Nullable." if (feature = "groups");
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "membersWithLicenseErrors" MEMBERS_WITH_LICENSE_ERRORS, members_with_license_errors models -> Option<&[super::User]>, with_members_with_license_errors(Vec<super::User>), "`membersWithLicenseErrors`: `Collection(microsoft.graph.user)`, read-only" "Read-only.";
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, read-only" "Read-only." if (feature = "onenote");
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`" if (any(feature = "groups", feature = "teams"));
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`" if (any(feature = "groups", feature = "teams", feature = "users"));
    "photos" PHOTOS, photos models -> Option<&[super::ProfilePhoto]>, with_photos(Vec<super::ProfilePhoto>), "`photos`: `Collection(microsoft.graph.profilePhoto)`, read-only" "Read-only. Nullable." if (any(feature = "groups", feature = "teams", feature = "users"));
    "planner" PLANNER, planner model -> Option<&super::PlannerGroup>, with_planner(super::PlannerGroup), "`planner`: `microsoft.graph.plannerGroup`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "rejectedSenders" REJECTED_SENDERS, rejected_senders models -> Option<&[super::DirectoryObject]>, with_rejected_senders(Vec<super::DirectoryObject>), "`rejectedSenders`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "settings" SETTINGS, settings models -> Option<&[super::DirectorySetting]>, with_settings(Vec<super::DirectorySetting>), "`settings`: `Collection(microsoft.graph.directorySetting)`" "Nullable." if (feature = "groups");
    "sites" SITES, sites models -> Option<&[super::Site]>, with_sites(Vec<super::Site>), "`sites`: `Collection(microsoft.graph.site)`" if (any(feature = "files", feature = "onenote", feature = "sites"));
    "team" TEAM, team models -> Option<&[super::Channel]>, with_team(Vec<super::Channel>), "`team`: `Collection(microsoft.graph.channel)`" if (feature = "teams");
    "threads" THREADS, threads models -> Option<&[super::ConversationThread]>, with_threads(Vec<super::ConversationThread>), "`threads`: `Collection(microsoft.graph.conversationThread)`" "Nullable." if (feature = "mail");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "transitiveMembers" TRANSITIVE_MEMBERS, transitive_members models -> Option<&[super::DirectoryObject]>, with_transitive_members(Vec<super::DirectoryObject>), "`transitiveMembers`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.groupMembers`](https://learn.microsoft.com/graph/api/resources/groupmembers?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    GroupMembers: super::UserSet = "microsoft.graph.groupMembers";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from writebackconfiguration.
    ///
    /// [`microsoft.graph.groupWritebackConfiguration`](https://learn.microsoft.com/graph/api/resources/groupwritebackconfiguration?view=graph-rest-beta), with the accessors of [`WritebackConfiguration`](super::WritebackConfiguration)
    GroupWritebackConfiguration: super::WritebackConfiguration = "microsoft.graph.groupWritebackConfiguration";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "onPremisesGroupType" ON_PREMISES_GROUP_TYPE, on_premises_group_type str -> Option<&str>, with_on_premises_group_type(String), "`onPremisesGroupType`: `Edm.String`" "Nullable. Possible values are: universalDistributionGroup, universalSecurityGroup, universalMailEnabledSecurityGroup.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.hashes`](https://learn.microsoft.com/graph/api/resources/hashes?view=graph-rest-beta)
    Hashes = "microsoft.graph.hashes";
    "sha1Hash" SHA1_HASH, sha1_hash str -> Option<&str>, with_sha1_hash(String), "`sha1Hash`: `Edm.String`, read-only" "Read-only.";
    "sha256Hash" SHA256_HASH, sha256_hash str -> Option<&str>, with_sha256_hash(String), "`sha256Hash`: `Edm.String`, read-only" "Read-only.";
    "crc32Hash" CRC32_HASH, crc32_hash str -> Option<&str>, with_crc32_hash(String), "`crc32Hash`: `Edm.String`, read-only" "Read-only.";
    "quickXorHash" QUICK_XOR_HASH, quick_xor_hash str -> Option<&str>, with_quick_xor_hash(String), "`quickXorHash`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.homeRealmDiscoveryPolicy`](https://learn.microsoft.com/graph/api/resources/homerealmdiscoverypolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    HomeRealmDiscoveryPolicy: super::StsPolicy, super::DirectoryObject = "microsoft.graph.homeRealmDiscoveryPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.hyperlinkOrPictureColumn`](https://learn.microsoft.com/graph/api/resources/hyperlinkorpicturecolumn?view=graph-rest-beta)
    HyperlinkOrPictureColumn = "microsoft.graph.hyperlinkOrPictureColumn";
    "isPicture" IS_PICTURE, is_picture bool -> Option<bool>, with_is_picture(bool), "`isPicture`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identity`](https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta), [intune-rbac-identity](https://learn.microsoft.com/graph/api/resources/intune-rbac-identity?view=graph-rest-beta)
    Identity = "microsoft.graph.identity" {
        "microsoft.graph.auditUserIdentity",
        "microsoft.graph.emailIdentity",
        "microsoft.graph.programResource",
        "microsoft.graph.security.submissionUserIdentity",
        "microsoft.graph.servicePrincipalIdentity",
        "microsoft.graph.teamworkApplicationIdentity",
        "microsoft.graph.teamworkConversationIdentity",
        "microsoft.graph.teamworkTagIdentity",
        "microsoft.graph.teamworkUserIdentity",
        "microsoft.graph.userIdentity",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`" "Optional.";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.identityProviderBase`](https://learn.microsoft.com/graph/api/resources/identityproviderbase?view=graph-rest-beta)
    IdentityProviderBase = "microsoft.graph.identityProviderBase" {
        "microsoft.graph.appleManagedIdentityProvider",
        "microsoft.graph.builtInIdentityProvider",
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.openIdConnectIdentityProvider",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
        "microsoft.graph.samlOrWsFedProvider",
        "microsoft.graph.socialIdentityProvider",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identitySet`](https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta), [intune-rbac-identityset](https://learn.microsoft.com/graph/api/resources/intune-rbac-identityset?view=graph-rest-beta)
    IdentitySet = "microsoft.graph.identitySet" {
        "microsoft.graph.chatMessageFromIdentitySet",
        "microsoft.graph.chatMessageMentionedIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
    };
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`" "Optional.";
    "conversation" CONVERSATION, conversation model -> Option<&super::Identity>, with_conversation(super::Identity), "`conversation`: `microsoft.graph.identity`" "Optional.";
    "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, conversation_identity_type model -> Option<&super::Identity>, with_conversation_identity_type(super::Identity), "`conversationIdentityType`: `microsoft.graph.identity`" "Optional.";
    "device" DEVICE, device model -> Option<&super::Identity>, with_device(super::Identity), "`device`: `microsoft.graph.identity`" "Optional.";
    "phone" PHONE, phone model -> Option<&super::Identity>, with_phone(super::Identity), "`phone`: `microsoft.graph.identity`" "Optional.";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`" "Optional.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.image`](https://learn.microsoft.com/graph/api/resources/image?view=graph-rest-beta)
    Image = "microsoft.graph.image";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, read-only" "Optional. Read-only.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.implicitGrantSettings`](https://learn.microsoft.com/graph/api/resources/implicitgrantsettings?view=graph-rest-beta)
    ImplicitGrantSettings = "microsoft.graph.implicitGrantSettings";
    "enableIdTokenIssuance" ENABLE_ID_TOKEN_ISSUANCE, enable_id_token_issuance bool -> Option<bool>, with_enable_id_token_issuance(bool), "`enableIdTokenIssuance`: `Edm.Boolean`";
    "enableAccessTokenIssuance" ENABLE_ACCESS_TOKEN_ISSUANCE, enable_access_token_issuance bool -> Option<bool>, with_enable_access_token_issuance(bool), "`enableAccessTokenIssuance`: `Edm.Boolean`";
}

#[cfg(any(feature = "calendar", feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.importance`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Importance = "microsoft.graph.importance" {
        Low = "low",
        Normal = "normal",
        High = "high",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityuploadstatus?view=graph-rest-beta)
    ImportedWindowsAutopilotDeviceIdentityUploadStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus" {
        NoUpload = "noUpload",
        Pending = "pending",
        Complete = "complete",
        Error = "error",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.importstatusmodel`](https://learn.microsoft.com/graph/api/resources/importstatusmodel?view=graph-rest-beta)
    Importstatusmodel = "microsoft.graph.importstatusmodel";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.incomingContext`](https://learn.microsoft.com/graph/api/resources/incomingcontext?view=graph-rest-beta)
    IncomingContext = "microsoft.graph.incomingContext";
    "observedParticipantId" OBSERVED_PARTICIPANT_ID, observed_participant_id str -> Option<&str>, with_observed_participant_id(String), "`observedParticipantId`: `Edm.String`, read-only" "Read-only.";
    "onBehalfOf" ON_BEHALF_OF, on_behalf_of model -> Option<&super::IdentitySet>, with_on_behalf_of(super::IdentitySet), "`onBehalfOf`: `microsoft.graph.identitySet`";
    "sourceParticipantId" SOURCE_PARTICIPANT_ID, source_participant_id str -> Option<&str>, with_source_participant_id(String), "`sourceParticipantId`: `Edm.String`, read-only" "Read-only.";
    "transferor" TRANSFEROR, transferor model -> Option<&super::IdentitySet>, with_transferor(super::IdentitySet), "`transferor`: `microsoft.graph.identitySet`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.incompleteData`](https://learn.microsoft.com/graph/api/resources/incompletedata?view=graph-rest-beta)
    IncompleteData = "microsoft.graph.incompleteData";
    "missingDataBeforeDateTime" MISSING_DATA_BEFORE_DATE_TIME, missing_data_before_date_time date_time -> Parsed<OffsetDateTime>, with_missing_data_before_date_time(OffsetDateTime), "`missingDataBeforeDateTime`: `Edm.DateTimeOffset`";
    "wasThrottled" WAS_THROTTLED, was_throttled bool -> Option<bool>, with_was_throttled(bool), "`wasThrottled`: `Edm.Boolean`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.inferenceClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    InferenceClassificationType = "microsoft.graph.inferenceClassificationType" {
        Focused = "focused",
        Other = "other",
    }
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.informationalUrl`](https://learn.microsoft.com/graph/api/resources/informationalurl?view=graph-rest-beta)
    InformationalUrl = "microsoft.graph.informationalUrl";
    "logoUrl" LOGO_URL, logo_url str -> Option<&str>, with_logo_url(String), "`logoUrl`: `Edm.String`, read-only" "Read-only.";
    "marketingUrl" MARKETING_URL, marketing_url str -> Option<&str>, with_marketing_url(String), "`marketingUrl`: `Edm.String`";
    "privacyStatementUrl" PRIVACY_STATEMENT_URL, privacy_statement_url str -> Option<&str>, with_privacy_statement_url(String), "`privacyStatementUrl`: `Edm.String`";
    "supportUrl" SUPPORT_URL, support_url str -> Option<&str>, with_support_url(String), "`supportUrl`: `Edm.String`";
    "termsOfServiceUrl" TERMS_OF_SERVICE_URL, terms_of_service_url str -> Option<&str>, with_terms_of_service_url(String), "`termsOfServiceUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ingestionSource`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-ingestionsource?view=graph-rest-beta)
    IngestionSource = "microsoft.graph.ingestionSource" {
        Custom = "custom",
        Global = "global",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.internalSponsors`](https://learn.microsoft.com/graph/api/resources/internalsponsors?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    InternalSponsors: super::UserSet = "microsoft.graph.internalSponsors";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.internetMessageHeader`](https://learn.microsoft.com/graph/api/resources/internetmessageheader?view=graph-rest-beta)
    InternetMessageHeader = "microsoft.graph.internetMessageHeader";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.inviteNewBotResponse`](https://learn.microsoft.com/graph/api/resources/invitenewbotresponse?view=graph-rest-beta)
    InviteNewBotResponse = "microsoft.graph.inviteNewBotResponse";
    "inviteUri" INVITE_URI, invite_uri str -> Option<&str>, with_invite_uri(String), "`inviteUri`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosAvailableUpdateVersion`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-iosavailableupdateversion?view=graph-rest-beta)
    IosAvailableUpdateVersion = "microsoft.graph.iosAvailableUpdateVersion";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
    "postingDateTime" POSTING_DATE_TIME, posting_date_time date_time -> Parsed<OffsetDateTime>, with_posting_date_time(OffsetDateTime), "`postingDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "supportedDevices" SUPPORTED_DEVICES, supported_devices strs -> Option<Vec<&str>>, with_supported_devices(Vec<String>), "`supportedDevices`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// [`microsoft.graph.ipRange`](https://learn.microsoft.com/graph/api/resources/iprange?view=graph-rest-beta), [intune-shared-iprange](https://learn.microsoft.com/graph/api/resources/intune-shared-iprange?view=graph-rest-beta)
    IpRange = "microsoft.graph.ipRange" {
        "microsoft.graph.iPv4CidrRange",
        "microsoft.graph.iPv4Range",
        "microsoft.graph.iPv6CidrRange",
        "microsoft.graph.iPv6Range",
    }
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv4CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv4cidrrange?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv4CidrRange: super::IpRange = "microsoft.graph.iPv4CidrRange";
    "cidrAddress" CIDR_ADDRESS, cidr_address str -> Option<&str>, with_cidr_address(String), "`cidrAddress`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv6cidrrange?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv6CidrRange: super::IpRange = "microsoft.graph.iPv6CidrRange";
    "cidrAddress" CIDR_ADDRESS, cidr_address str -> Option<&str>, with_cidr_address(String), "`cidrAddress`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6Range`](https://learn.microsoft.com/graph/api/resources/intune-shared-ipv6range?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv6Range: super::IpRange = "microsoft.graph.iPv6Range";
    "lowerAddress" LOWER_ADDRESS, lower_address str -> Option<&str>, with_lower_address(String), "`lowerAddress`: `Edm.String`";
    "upperAddress" UPPER_ADDRESS, upper_address str -> Option<&str>, with_upper_address(String), "`upperAddress`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActionSet`](https://learn.microsoft.com/graph/api/resources/itemactionset?view=graph-rest-beta)
    ItemActionSet = "microsoft.graph.itemActionSet";
    "comment" COMMENT, comment model -> Option<&super::CommentAction>, with_comment(super::CommentAction), "`comment`: `microsoft.graph.commentAction`";
    "create" CREATE, create model -> Option<&super::CreateAction>, with_create(super::CreateAction), "`create`: `microsoft.graph.createAction`";
    "delete" DELETE, delete model -> Option<&super::DeleteAction>, with_delete(super::DeleteAction), "`delete`: `microsoft.graph.deleteAction`";
    "edit" EDIT, edit model -> Option<&super::EditAction>, with_edit(super::EditAction), "`edit`: `microsoft.graph.editAction`";
    "mention" MENTION, mention model -> Option<&super::MentionAction>, with_mention(super::MentionAction), "`mention`: `microsoft.graph.mentionAction`";
    "move" MOVE, move_ model -> Option<&super::MoveAction>, with_move(super::MoveAction), "`move`: `microsoft.graph.moveAction`";
    "rename" RENAME, rename model -> Option<&super::RenameAction>, with_rename(super::RenameAction), "`rename`: `microsoft.graph.renameAction`";
    "restore" RESTORE, restore model -> Option<&super::RestoreAction>, with_restore(super::RestoreAction), "`restore`: `microsoft.graph.restoreAction`";
    "share" SHARE, share model -> Option<&super::ShareAction>, with_share(super::ShareAction), "`share`: `microsoft.graph.shareAction`";
    "version" VERSION, version model -> Option<&super::VersionAction>, with_version(super::VersionAction), "`version`: `microsoft.graph.versionAction`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActionStat`](https://learn.microsoft.com/graph/api/resources/itemactionstat?view=graph-rest-beta)
    ItemActionStat = "microsoft.graph.itemActionStat";
    "actionCount" ACTION_COUNT, action_count i32 -> Option<i32>, with_action_count(i32), "`actionCount`: `Edm.Int32`, read-only" "Read-only.";
    "actorCount" ACTOR_COUNT, actor_count i32 -> Option<i32>, with_actor_count(i32), "`actorCount`: `Edm.Int32`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivity`](https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-beta)
    ItemActivity = "microsoft.graph.itemActivity";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "access" ACCESS, access model -> Option<&super::AccessAction>, with_access(super::AccessAction), "`access`: `microsoft.graph.accessAction`";
    "action" ACTION, action model -> Option<&super::ItemActionSet>, with_action(super::ItemActionSet), "`action`: `microsoft.graph.itemActionSet`, read-only" "Read-only.";
    "actor" ACTOR, actor model -> Option<&super::IdentitySet>, with_actor(super::IdentitySet), "`actor`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`, read-only" "Read-only.";
    "times" TIMES, times model -> Option<&super::ItemActivityTimeSet>, with_times(super::ItemActivityTimeSet), "`times`: `microsoft.graph.itemActivityTimeSet`, read-only" "Read-only.";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivityStat`](https://learn.microsoft.com/graph/api/resources/itemactivitystat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ItemActivityStat: super::Entity = "microsoft.graph.itemActivityStat";
    inherited "id" ID, with_id(String), "`id`";
    "incompleteData" INCOMPLETE_DATA, incomplete_data model -> Option<&super::IncompleteData>, with_incomplete_data(super::IncompleteData), "`incompleteData`: `microsoft.graph.incompleteData`, read-only" "Read-only.";
    "isTrending" IS_TRENDING, is_trending bool -> Option<bool>, with_is_trending(bool), "`isTrending`: `Edm.Boolean`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "create" CREATE, create model -> Option<&super::ItemActionStat>, with_create(super::ItemActionStat), "`create`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "edit" EDIT, edit model -> Option<&super::ItemActionStat>, with_edit(super::ItemActionStat), "`edit`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "delete" DELETE, delete model -> Option<&super::ItemActionStat>, with_delete(super::ItemActionStat), "`delete`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "move" MOVE, move_ model -> Option<&super::ItemActionStat>, with_move(super::ItemActionStat), "`move`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "access" ACCESS, access model -> Option<&super::ItemActionStat>, with_access(super::ItemActionStat), "`access`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivityTimeSet`](https://learn.microsoft.com/graph/api/resources/itemactivitytimeset?view=graph-rest-beta)
    ItemActivityTimeSet = "microsoft.graph.itemActivityTimeSet";
    "observedDateTime" OBSERVED_DATE_TIME, observed_date_time date_time -> Parsed<OffsetDateTime>, with_observed_date_time(OffsetDateTime), "`observedDateTime`: `Edm.DateTimeOffset`";
    "recordedDateTime" RECORDED_DATE_TIME, recorded_date_time date_time -> Parsed<OffsetDateTime>, with_recorded_date_time(OffsetDateTime), "`recordedDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemAnalytics`](https://learn.microsoft.com/graph/api/resources/itemanalytics?view=graph-rest-beta)
    ItemAnalytics = "microsoft.graph.itemAnalytics";
    "allTime" ALL_TIME, all_time model -> Option<&super::ItemActivityStat>, with_all_time(super::ItemActivityStat), "`allTime`: `microsoft.graph.itemActivityStat`";
    "lastSevenDays" LAST_SEVEN_DAYS, last_seven_days model -> Option<&super::ItemActivityStat>, with_last_seven_days(super::ItemActivityStat), "`lastSevenDays`: `microsoft.graph.itemActivityStat`";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.itemAttachment`](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    ItemAttachment: super::Attachment = "microsoft.graph.itemAttachment";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "item" ITEM, item model -> Option<&super::OutlookItem>, with_item(super::OutlookItem), "`item`: `microsoft.graph.outlookItem`";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemBody`](https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta)
    ItemBody = "microsoft.graph.itemBody";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::BodyType>, with_content_type(super::BodyType), "`contentType`: `microsoft.graph.bodyType`" "Possible values are: text, html.";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemCategories`](https://learn.microsoft.com/graph/api/resources/dynamics-itemcategories?view=graph-rest-beta)
    ItemCategories = "microsoft.graph.itemCategories";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.ItemPreviewInfo`](https://learn.microsoft.com/graph/api/resources/itempreviewinfo?view=graph-rest-beta)
    ItemPreviewInfo = "microsoft.graph.ItemPreviewInfo";
    "getUrl" GET_URL, get_url str -> Option<&str>, with_get_url(String), "`getUrl`: `Edm.String`";
    "postUrl" POST_URL, post_url str -> Option<&str>, with_post_url(String), "`postUrl`: `Edm.String`";
    "postParameters" POST_PARAMETERS, post_parameters str -> Option<&str>, with_post_parameters(String), "`postParameters`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemReference`](https://learn.microsoft.com/graph/api/resources/itemreference?view=graph-rest-beta)
    ItemReference = "microsoft.graph.itemReference";
    "driveId" DRIVE_ID, drive_id str -> Option<&str>, with_drive_id(String), "`driveId`: `Edm.String`, read-only" "Read-only.";
    "driveType" DRIVE_TYPE, drive_type str -> Option<&str>, with_drive_type(String), "`driveType`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Read-only.";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`, read-only" "Read-only.";
    "shareId" SHARE_ID, share_id str -> Option<&str>, with_share_id(String), "`shareId`: `Edm.String`";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.items`](https://learn.microsoft.com/graph/api/resources/dynamics-item?view=graph-rest-beta)
    Items = "microsoft.graph.items";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ decimal -> Parsed<Decimal>, with_type(Decimal), "`type`: `Edm.Decimal`" "Required.";
    "blocked" BLOCKED, blocked bool -> Option<bool>, with_blocked(bool), "`blocked`: `Edm.Boolean`";
    "baseUnitOfMeasureId" BASE_UNIT_OF_MEASURE_ID, base_unit_of_measure_id guid -> Parsed<Uuid>, with_base_unit_of_measure_id(Uuid), "`baseUnitOfMeasureId`: `Edm.Guid`";
    "baseUnitOfMeasure" BASE_UNIT_OF_MEASURE, base_unit_of_measure model -> Option<&super::Json>, with_base_unit_of_measure(super::Json), "`baseUnitOfMeasure`: `microsoft.graph.JSON`";
    "gtin" GTIN, gtin decimal -> Parsed<Decimal>, with_gtin(Decimal), "`gtin`: `Edm.Decimal`";
    "itemCategoryId" ITEM_CATEGORY_ID, item_category_id guid -> Parsed<Uuid>, with_item_category_id(Uuid), "`itemCategoryId`: `Edm.Guid`";
    "inventory" INVENTORY, inventory decimal -> Parsed<Decimal>, with_inventory(Decimal), "`inventory`: `Edm.Decimal`, read-only" "Read-only.";
    "unitPrice" UNIT_PRICE, unit_price decimal -> Parsed<Decimal>, with_unit_price(Decimal), "`unitPrice`: `Edm.Decimal`";
    "priceIncludesTax" PRICE_INCLUDES_TAX, price_includes_tax bool -> Option<bool>, with_price_includes_tax(bool), "`priceIncludesTax`: `Edm.Boolean`";
    "unitCost" UNIT_COST, unit_cost decimal -> Parsed<Decimal>, with_unit_cost(Decimal), "`unitCost`: `Edm.Decimal`";
    "taxGroupId" TAX_GROUP_ID, tax_group_id guid -> Parsed<Uuid>, with_tax_group_id(Uuid), "`taxGroupId`: `Edm.Guid`";
    "taxGroupCode" TAX_GROUP_CODE, tax_group_code decimal -> Parsed<Decimal>, with_tax_group_code(Decimal), "`taxGroupCode`: `Edm.Decimal`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from meetinginfo.
    ///
    /// [`microsoft.graph.joinMeetingIdMeetingInfo`](https://learn.microsoft.com/graph/api/resources/joinmeetingidmeetinginfo?view=graph-rest-beta), with the accessors of [`MeetingInfo`](super::MeetingInfo)
    JoinMeetingIdMeetingInfo: super::MeetingInfo = "microsoft.graph.joinMeetingIdMeetingInfo";
    "joinMeetingId" JOIN_MEETING_ID, join_meeting_id str -> Option<&str>, with_join_meeting_id(String), "`joinMeetingId`: `Edm.String`";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.journal`](https://learn.microsoft.com/graph/api/resources/dynamics-journal?view=graph-rest-beta)
    Journal = "microsoft.graph.journal";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.journalLines`](https://learn.microsoft.com/graph/api/resources/dynamics-journalline?view=graph-rest-beta)
    JournalLines = "microsoft.graph.journalLines";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "journalDisplayName" JOURNAL_DISPLAY_NAME, journal_display_name str -> Option<&str>, with_journal_display_name(String), "`journalDisplayName`: `Edm.String`, read-only" "Read-only.";
    "lineNumber" LINE_NUMBER, line_number i32 -> Option<i32>, with_line_number(i32), "`lineNumber`: `Edm.Int32`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`";
    "accountNumber" ACCOUNT_NUMBER, account_number str -> Option<&str>, with_account_number(String), "`accountNumber`: `Edm.String`";
    "postingDate" POSTING_DATE, posting_date date -> Parsed<Date>, with_posting_date(Date), "`postingDate`: `Edm.Date`";
    "documentNumber" DOCUMENT_NUMBER, document_number str -> Option<&str>, with_document_number(String), "`documentNumber`: `Edm.String`";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`";
    "amount" AMOUNT, amount decimal -> Parsed<Decimal>, with_amount(Decimal), "`amount`: `Edm.Decimal`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.JSON`](https://learn.microsoft.com/graph/api/resources/dynamics-complextypes?view=graph-rest-beta), [json](https://learn.microsoft.com/graph/api/resources/json?view=graph-rest-beta), [intune-mam-json](https://learn.microsoft.com/graph/api/resources/intune-mam-json?view=graph-rest-beta)
    Json = "microsoft.graph.JSON";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "countryLetterCode" COUNTRY_LETTER_CODE, country_letter_code str -> Option<&str>, with_country_letter_code(String), "`countryLetterCode`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.kerberosSignOnMappingAttributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    KerberosSignOnMappingAttributeType = "microsoft.graph.kerberosSignOnMappingAttributeType" {
        UserPrincipalName = "userPrincipalName",
        OnPremisesUserPrincipalName = "onPremisesUserPrincipalName",
        UserPrincipalUsername = "userPrincipalUsername",
        OnPremisesUserPrincipalUsername = "onPremisesUserPrincipalUsername",
        OnPremisesSamAccountName = "onPremisesSAMAccountName",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.kerberosSignOnSettings`](https://learn.microsoft.com/graph/api/resources/kerberossignonsettings?view=graph-rest-beta)
    KerberosSignOnSettings = "microsoft.graph.kerberosSignOnSettings";
    "kerberosServicePrincipalName" KERBEROS_SERVICE_PRINCIPAL_NAME, kerberos_service_principal_name str -> Option<&str>, with_kerberos_service_principal_name(String), "`kerberosServicePrincipalName`: `Edm.String`";
    "kerberosSignOnMappingAttributeType" KERBEROS_SIGN_ON_MAPPING_ATTRIBUTE_TYPE, kerberos_sign_on_mapping_attribute_type enumeration -> Option<super::KerberosSignOnMappingAttributeType>, with_kerberos_sign_on_mapping_attribute_type(super::KerberosSignOnMappingAttributeType), "`kerberosSignOnMappingAttributeType`: `microsoft.graph.kerberosSignOnMappingAttributeType`" "Possible values are: userPrincipalName, onPremisesUserPrincipalName, userPrincipalUsername, onPremisesUserPrincipalUsername, onPremisesSAMAccountName.";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.keyCredential`](https://learn.microsoft.com/graph/api/resources/keycredential?view=graph-rest-beta)
    KeyCredential = "microsoft.graph.keyCredential";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usage" USAGE, usage str -> Option<&str>, with_usage(String), "`usage`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// [`microsoft.graph.keyCredentialConfiguration`](https://learn.microsoft.com/graph/api/resources/keycredentialconfiguration?view=graph-rest-beta)
    KeyCredentialConfiguration = "microsoft.graph.keyCredentialConfiguration";
    "restrictionType" RESTRICTION_TYPE, restriction_type enumeration -> Option<super::AppKeyCredentialRestrictionType>, with_restriction_type(super::AppKeyCredentialRestrictionType), "`restrictionType`: `microsoft.graph.appKeyCredentialRestrictionType`" "Possible values are: asymmetricKeyLifetime, unknownFutureValue.";
    "maxLifetime" MAX_LIFETIME, max_lifetime duration -> Parsed<Duration>, with_max_lifetime(Duration), "`maxLifetime`: `Edm.Duration`";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.keyValue`](https://learn.microsoft.com/graph/api/resources/keyvalue?view=graph-rest-beta), [intune-deviceconfig-keyvalue](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyvalue?view=graph-rest-beta)
    KeyValue = "microsoft.graph.keyValue";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.keyValuePair`](https://learn.microsoft.com/graph/api/resources/keyvaluepair?view=graph-rest-beta), [intune-androidforwork-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-keyvaluepair?view=graph-rest-beta), [intune-deviceconfig-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyvaluepair?view=graph-rest-beta) and 6 more
    KeyValuePair = "microsoft.graph.keyValuePair";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`" "Possible values are: 0, 1, 2.";
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseAssignmentState`](https://learn.microsoft.com/graph/api/resources/licenseAssignmentState?view=graph-rest-beta)
    LicenseAssignmentState = "microsoft.graph.licenseAssignmentState";
    "assignedByGroup" ASSIGNED_BY_GROUP, assigned_by_group str -> Option<&str>, with_assigned_by_group(String), "`assignedByGroup`: `Edm.String`, read-only" "Read-only.";
    "disabledPlans" DISABLED_PLANS, disabled_plans strs -> Option<Vec<&str>>, with_disabled_plans(Vec<String>), "`disabledPlans`: `Collection(Edm.String)`, read-only" "Read-only.";
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`, read-only" "Read-only. Possible values are: CountViolation, DependencyViolation, MutuallyExclusiveViolation, ProhibitedInUsageLocationViolation, UniquenessViolation, Other.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "skuId" SKU_ID, sku_id str -> Option<&str>, with_sku_id(String), "`skuId`: `Edm.String`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only. Possible values are: Active, ActiveWithError, Disabled, Error.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.lifecycleEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LifecycleEventType = "microsoft.graph.lifecycleEventType" {
        Missed = "missed",
        SubscriptionRemoved = "subscriptionRemoved",
        ReauthorizationRequired = "reauthorizationRequired",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.list`](https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-beta)
    List = "microsoft.graph.list";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`";
    "contentTypes" CONTENT_TYPES, content_types models -> Option<&[super::ContentType]>, with_content_types(Vec<super::ContentType>), "`contentTypes`: `Collection(microsoft.graph.contentType)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "list" LIST, list model -> Option<&super::ListInfo>, with_list(super::ListInfo), "`list`: `microsoft.graph.listInfo`";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`";
    "items" ITEMS, items models -> Option<&[super::ListItem]>, with_items(Vec<super::ListItem>), "`items`: `Collection(microsoft.graph.listItem)`" if (feature = "sites");
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`";
    "operations" OPERATIONS, operations models -> Option<&[super::RichLongRunningOperation]>, with_operations(Vec<super::RichLongRunningOperation>), "`operations`: `Collection(microsoft.graph.richLongRunningOperation)`" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.listInfo`](https://learn.microsoft.com/graph/api/resources/listinfo?view=graph-rest-beta)
    ListInfo = "microsoft.graph.listInfo";
    "contentTypesEnabled" CONTENT_TYPES_ENABLED, content_types_enabled bool -> Option<bool>, with_content_types_enabled(bool), "`contentTypesEnabled`: `Edm.Boolean`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "template" TEMPLATE, template str -> Option<&str>, with_template(String), "`template`: `Edm.String`" "Possible values are: documentLibrary, genericList, task, survey, announcements, contacts.";
}

crate::runtime::model! {
    /// [`microsoft.graph.localeInfo`](https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta)
    LocaleInfo = "microsoft.graph.localeInfo";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.location`](https://learn.microsoft.com/graph/api/resources/location?view=graph-rest-beta)
    Location = "microsoft.graph.location" {
        "microsoft.graph.locationConstraintItem",
    };
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "coordinates" COORDINATES, coordinates model -> Option<&super::OutlookGeoCoordinates>, with_coordinates(super::OutlookGeoCoordinates), "`coordinates`: `microsoft.graph.outlookGeoCoordinates`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "locationEmailAddress" LOCATION_EMAIL_ADDRESS, location_email_address str -> Option<&str>, with_location_email_address(String), "`locationEmailAddress`: `Edm.String`" "Optional.";
    "locationUri" LOCATION_URI, location_uri str -> Option<&str>, with_location_uri(String), "`locationUri`: `Edm.String`" "Optional.";
    "locationType" LOCATION_TYPE, location_type enumeration -> Option<super::LocationType>, with_location_type(super::LocationType), "`locationType`: `microsoft.graph.locationType`, read-only" "Read-only. Possible values are: default, conferenceRoom, homeAddress, businessAddress, geoCoordinates, streetAddress, hotel, restaurant, localBusiness, postalAddress.";
    "uniqueId" UNIQUE_ID, unique_id str -> Option<&str>, with_unique_id(String), "`uniqueId`: `Edm.String`";
    "uniqueIdType" UNIQUE_ID_TYPE, unique_id_type str -> Option<&str>, with_unique_id_type(String), "`uniqueIdType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.locationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LocationType = "microsoft.graph.locationType" {
        Default = "default",
        ConferenceRoom = "conferenceRoom",
        HomeAddress = "homeAddress",
        BusinessAddress = "businessAddress",
        GeoCoordinates = "geoCoordinates",
        StreetAddress = "streetAddress",
        Hotel = "hotel",
        Restaurant = "restaurant",
        LocalBusiness = "localBusiness",
        PostalAddress = "postalAddress",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.locationUniqueIdType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LocationUniqueIdType = "microsoft.graph.locationUniqueIdType" {
        Unknown = "unknown",
        LocationStore = "locationStore",
        Directory = "directory",
        Private = "private",
        Bing = "Bing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.logonUser`](https://learn.microsoft.com/graph/api/resources/logonuser?view=graph-rest-beta)
    LogonUser = "microsoft.graph.logonUser";
    "accountDomain" ACCOUNT_DOMAIN, account_domain str -> Option<&str>, with_account_domain(String), "`accountDomain`: `Edm.String`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "accountType" ACCOUNT_TYPE, account_type str -> Option<&str>, with_account_type(String), "`accountType`: `Edm.String`" "Possible values are: unknown, standard, power, administrator.";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`";
    "logonId" LOGON_ID, logon_id str -> Option<&str>, with_logon_id(String), "`logonId`: `Edm.String`";
    "logonTypes" LOGON_TYPES, logon_types strs -> Option<Vec<&str>>, with_logon_types(Vec<String>), "`logonTypes`: `Collection(Edm.String)`" "Possible values are: unknown, interactive, remoteInteractive, network, batch, service.";
}

#[cfg(any(feature = "excel", feature = "security", feature = "sites", feature = "tenant-relationships"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.longRunningOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LongRunningOperationStatus = "microsoft.graph.longRunningOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Skipped = "skipped",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.lookupColumn`](https://learn.microsoft.com/graph/api/resources/lookupColumn?view=graph-rest-beta)
    LookupColumn = "microsoft.graph.lookupColumn";
    "allowMultipleValues" ALLOW_MULTIPLE_VALUES, allow_multiple_values bool -> Option<bool>, with_allow_multiple_values(bool), "`allowMultipleValues`: `Edm.Boolean`" "Supports multiple values.";
    "allowUnlimitedLength" ALLOW_UNLIMITED_LENGTH, allow_unlimited_length bool -> Option<bool>, with_allow_unlimited_length(bool), "`allowUnlimitedLength`: `Edm.Boolean`";
    "columnName" COLUMN_NAME, column_name str -> Option<&str>, with_column_name(String), "`columnName`: `Edm.String`";
    "listId" LIST_ID, list_id str -> Option<&str>, with_list_id(String), "`listId`: `Edm.String`";
    "primaryLookupColumnId" PRIMARY_LOOKUP_COLUMN_ID, primary_lookup_column_id str -> Option<&str>, with_primary_lookup_column_id(String), "`primaryLookupColumnId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mailboxSettings`](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-beta)
    MailboxSettings = "microsoft.graph.mailboxSettings";
    "archiveFolder" ARCHIVE_FOLDER, archive_folder str -> Option<&str>, with_archive_folder(String), "`archiveFolder`: `Edm.String`, read-only" "Read-only.";
    "automaticRepliesSetting" AUTOMATIC_REPLIES_SETTING, automatic_replies_setting model -> Option<&super::AutomaticRepliesSetting>, with_automatic_replies_setting(super::AutomaticRepliesSetting), "`automaticRepliesSetting`: `microsoft.graph.automaticRepliesSetting`";
    "dateFormat" DATE_FORMAT, date_format str -> Option<&str>, with_date_format(String), "`dateFormat`: `Edm.String`";
    "delegateMeetingMessageDeliveryOptions" DELEGATE_MEETING_MESSAGE_DELIVERY_OPTIONS, delegate_meeting_message_delivery_options enumeration -> Option<super::DelegateMeetingMessageDeliveryOptions>, with_delegate_meeting_message_delivery_options(super::DelegateMeetingMessageDeliveryOptions), "`delegateMeetingMessageDeliveryOptions`: `microsoft.graph.delegateMeetingMessageDeliveryOptions`" "Possible values are: sendToDelegateAndInformationToPrincipal, sendToDelegateAndPrincipal, sendToDelegateOnly.";
    "language" LANGUAGE, language model -> Option<&super::LocaleInfo>, with_language(super::LocaleInfo), "`language`: `microsoft.graph.localeInfo`";
    "timeFormat" TIME_FORMAT, time_format str -> Option<&str>, with_time_format(String), "`timeFormat`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
    "workingHours" WORKING_HOURS, working_hours model -> Option<&super::WorkingHours>, with_working_hours(super::WorkingHours), "`workingHours`: `microsoft.graph.workingHours`";
    "userPurpose" USER_PURPOSE, user_purpose model -> Option<&super::UserPurpose>, with_user_purpose(super::UserPurpose), "`userPurpose`: `microsoft.graph.userPurpose`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mailboxrecipienttype`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta)
    Mailboxrecipienttype = "microsoft.graph.mailboxrecipienttype" {
        Unknown = "unknown",
        User = "user",
        Linked = "linked",
        Shared = "shared",
        Room = "room",
        Equipment = "equipment",
        Others = "others",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.malware`, which the reference names and does not describe.
    Malware = "microsoft.graph.malware"
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddevicemobileappconfigurationsettingstate?view=graph-rest-beta)
    ManagedDeviceMobileAppConfigurationSettingState = "microsoft.graph.managedDeviceMobileAppConfigurationSettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.media`](https://learn.microsoft.com/graph/api/resources/media?view=graph-rest-beta)
    Media = "microsoft.graph.media";
    "isTranscriptionShown" IS_TRANSCRIPTION_SHOWN, is_transcription_shown bool -> Option<bool>, with_is_transcription_shown(bool), "`isTranscriptionShown`: `Edm.Boolean`";
    "mediaSource" MEDIA_SOURCE, media_source model -> Option<&super::MediaSource>, with_media_source(super::MediaSource), "`mediaSource`: `microsoft.graph.mediaSource`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.mediaConfig`](https://learn.microsoft.com/graph/api/resources/mediaconfig?view=graph-rest-beta)
    MediaConfig = "microsoft.graph.mediaConfig" {
        "microsoft.graph.appHostedMediaConfig",
        "microsoft.graph.noMediaConfig",
        "microsoft.graph.serviceHostedMediaConfig",
    };
    "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, remove_from_default_audio_group bool -> Option<bool>, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaSource`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSource = "microsoft.graph.mediaSource";
    "contentCategory" CONTENT_CATEGORY, content_category enumeration -> Option<super::MediaSourceContentCategory>, with_content_category(super::MediaSourceContentCategory), "`contentCategory`: `microsoft.graph.mediaSourceContentCategory`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaSourceContentCategory`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSourceContentCategory = "microsoft.graph.mediaSourceContentCategory" {
        Meeting = "meeting",
        LiveStream = "liveStream",
        Presentation = "presentation",
        ScreenRecording = "screenRecording",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MediaState = "microsoft.graph.mediaState" {
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingCapabilities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MeetingCapabilities = "microsoft.graph.meetingCapabilities" {
        QuestionAndAnswer = "questionAndAnswer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingCapability`](https://learn.microsoft.com/graph/api/resources/meetingcapability?view=graph-rest-beta)
    MeetingCapability = "microsoft.graph.meetingCapability";
    "allowAnonymousUsersToDialOut" ALLOW_ANONYMOUS_USERS_TO_DIAL_OUT, allow_anonymous_users_to_dial_out bool -> Option<bool>, with_allow_anonymous_users_to_dial_out(bool), "`allowAnonymousUsersToDialOut`: `Edm.Boolean`";
    "allowAnonymousUsersToStartMeeting" ALLOW_ANONYMOUS_USERS_TO_START_MEETING, allow_anonymous_users_to_start_meeting bool -> Option<bool>, with_allow_anonymous_users_to_start_meeting(bool), "`allowAnonymousUsersToStartMeeting`: `Edm.Boolean`";
    "autoAdmittedUsers" AUTO_ADMITTED_USERS, auto_admitted_users enumeration -> Option<super::AutoAdmittedUsersType>, with_auto_admitted_users(super::AutoAdmittedUsersType), "`autoAdmittedUsers`: `microsoft.graph.autoAdmittedUsersType`" "Possible values are: everyoneInCompany, everyone.";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingInfo`](https://learn.microsoft.com/graph/api/resources/meetinginfo?view=graph-rest-beta)
    MeetingInfo = "microsoft.graph.meetingInfo" {
        "microsoft.graph.joinMeetingIdMeetingInfo",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingMessageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MeetingMessageType = "microsoft.graph.meetingMessageType" {
        None = "none",
        MeetingRequest = "meetingRequest",
        MeetingCancelled = "meetingCancelled",
        MeetingAccepted = "meetingAccepted",
        MeetingTentativelyAccepted = "meetingTentativelyAccepted",
        MeetingDeclined = "meetingDeclined",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.membershipRuleProcessingStatus`](https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus?view=graph-rest-beta)
    MembershipRuleProcessingStatus = "microsoft.graph.membershipRuleProcessingStatus";
    "status" STATUS, status enumeration -> Option<super::MembershipRuleProcessingStatusDetails>, with_status(super::MembershipRuleProcessingStatusDetails), "`status`: `microsoft.graph.membershipRuleProcessingStatusDetails`, read-only" "Required. Read-only. Possible values are: NotStarted, Running, Succeeded, Failed, UnknownFutureValue.";
    "lastMembershipUpdated" LAST_MEMBERSHIP_UPDATED, last_membership_updated date_time -> Parsed<OffsetDateTime>, with_last_membership_updated(OffsetDateTime), "`lastMembershipUpdated`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`, read-only" "Optional. Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.membershipRuleProcessingStatusDetails`](https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus?view=graph-rest-beta)
    MembershipRuleProcessingStatusDetails = "microsoft.graph.membershipRuleProcessingStatusDetails" {
        NotStarted = "NotStarted",
        Running = "Running",
        Succeeded = "Succeeded",
        Failed = "Failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.mentionAction`](https://learn.microsoft.com/graph/api/resources/mentionaction?view=graph-rest-beta)
    MentionAction = "microsoft.graph.mentionAction";
    "mentionees" MENTIONEES, mentionees models -> Option<&[super::IdentitySet]>, with_mentionees(Vec<super::IdentitySet>), "`mentionees`: `Collection(microsoft.graph.identitySet)`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.mentionsPreview`](https://learn.microsoft.com/graph/api/resources/mentionspreview?view=graph-rest-beta)
    MentionsPreview = "microsoft.graph.mentionsPreview";
    "isMentioned" IS_MENTIONED, is_mentioned bool -> Option<bool>, with_is_mentioned(bool), "`isMentioned`: `Edm.Boolean`, read-only" "Read-only.";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-beta)
    Message = "microsoft.graph.message" {
        "microsoft.graph.eventMessage",
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
    };
    "bccRecipients" BCC_RECIPIENTS, bcc_recipients models -> Option<&[super::Recipient]>, with_bcc_recipients(Vec<super::Recipient>), "`bccRecipients`: `Collection(microsoft.graph.recipient)`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "bodyPreview" BODY_PREVIEW, body_preview str -> Option<&str>, with_body_preview(String), "`bodyPreview`: `Edm.String`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "ccRecipients" CC_RECIPIENTS, cc_recipients models -> Option<&[super::Recipient]>, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`: `Collection(microsoft.graph.recipient)`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`";
    "conversationId" CONVERSATION_ID, conversation_id str -> Option<&str>, with_conversation_id(String), "`conversationId`: `Edm.String`";
    "conversationIndex" CONVERSATION_INDEX, conversation_index binary -> Parsed<Bytes>, with_conversation_index(Bytes), "`conversationIndex`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "flag" FLAG, flag model -> Option<&super::FollowupFlag>, with_flag(super::FollowupFlag), "`flag`: `microsoft.graph.followupFlag`";
    "from" FROM, from model -> Option<&super::Recipient>, with_from(super::Recipient), "`from`: `microsoft.graph.recipient`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "inferenceClassification" INFERENCE_CLASSIFICATION, inference_classification enumeration -> Option<super::InferenceClassificationType>, with_inference_classification(super::InferenceClassificationType), "`inferenceClassification`: `microsoft.graph.inferenceClassificationType`" "Possible values are: focused, other.";
    "internetMessageHeaders" INTERNET_MESSAGE_HEADERS, internet_message_headers models -> Option<&[super::InternetMessageHeader]>, with_internet_message_headers(Vec<super::InternetMessageHeader>), "`internetMessageHeaders`: `Collection(microsoft.graph.internetMessageHeader)`, read-only" "Read-only.";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`";
    "isDeliveryReceiptRequested" IS_DELIVERY_RECEIPT_REQUESTED, is_delivery_receipt_requested bool -> Option<bool>, with_is_delivery_receipt_requested(bool), "`isDeliveryReceiptRequested`: `Edm.Boolean`";
    "isDraft" IS_DRAFT, is_draft bool -> Option<bool>, with_is_draft(bool), "`isDraft`: `Edm.Boolean`";
    "isRead" IS_READ, is_read bool -> Option<bool>, with_is_read(bool), "`isRead`: `Edm.Boolean`";
    "isReadReceiptRequested" IS_READ_RECEIPT_REQUESTED, is_read_receipt_requested bool -> Option<bool>, with_is_read_receipt_requested(bool), "`isReadReceiptRequested`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "mentionsPreview" MENTIONS_PREVIEW, mentions_preview model -> Option<&super::MentionsPreview>, with_mentions_preview(super::MentionsPreview), "`mentionsPreview`: `microsoft.graph.mentionsPreview`" "Optional.";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`";
    "replyTo" REPLY_TO, reply_to models -> Option<&[super::Recipient]>, with_reply_to(Vec<super::Recipient>), "`replyTo`: `Collection(microsoft.graph.recipient)`";
    "sender" SENDER, sender model -> Option<&super::Recipient>, with_sender(super::Recipient), "`sender`: `microsoft.graph.recipient`";
    "sentDateTime" SENT_DATE_TIME, sent_date_time date_time -> Parsed<OffsetDateTime>, with_sent_date_time(OffsetDateTime), "`sentDateTime`: `Edm.DateTimeOffset`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "toRecipients" TO_RECIPIENTS, to_recipients models -> Option<&[super::Recipient]>, with_to_recipients(Vec<super::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
    "uniqueBody" UNIQUE_BODY, unique_body model -> Option<&super::ItemBody>, with_unique_body(super::ItemBody), "`uniqueBody`: `microsoft.graph.itemBody`";
    "unsubscribeData" UNSUBSCRIBE_DATA, unsubscribe_data str -> Option<&str>, with_unsubscribe_data(String), "`unsubscribeData`: `Edm.String`";
    "unsubscribeEnabled" UNSUBSCRIBE_ENABLED, unsubscribe_enabled bool -> Option<bool>, with_unsubscribe_enabled(bool), "`unsubscribeEnabled`: `Edm.Boolean`";
    "webLink" WEB_LINK, web_link str -> Option<&str>, with_web_link(String), "`webLink`: `Edm.String`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`" if (any(feature = "admin", feature = "calendar", feature = "mail"));
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "mentions" MENTIONS, mentions models -> Option<&[super::Mention]>, with_mentions(Vec<super::Mention>), "`mentions`: `Collection(microsoft.graph.mention)`" if (feature = "mail");
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "contacts", feature = "mail"));
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "contacts", feature = "mail"));
}

crate::runtime::model! {
    /// [`microsoft.graph.mfaDetail`](https://learn.microsoft.com/graph/api/resources/mfadetail?view=graph-rest-beta)
    MfaDetail = "microsoft.graph.mfaDetail";
    "authDetail" AUTH_DETAIL, auth_detail str -> Option<&str>, with_auth_detail(String), "`authDetail`: `Edm.String`";
    "authMethod" AUTH_METHOD, auth_method str -> Option<&str>, with_auth_method(String), "`authMethod`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.modality`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Modality = "microsoft.graph.modality" {
        Audio = "audio",
        Video = "video",
        VideoBasedScreenSharing = "videoBasedScreenSharing",
        Data = "data",
        ScreenSharing = "screenSharing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.moveAction`](https://learn.microsoft.com/graph/api/resources/moveaction?view=graph-rest-beta)
    MoveAction = "microsoft.graph.moveAction";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`";
    "to" TO, to str -> Option<&str>, with_to(String), "`to`: `Edm.String`";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.multiValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/multivaluelegacyextendedproperty?view=graph-rest-beta)
    MultiValueLegacyExtendedProperty = "microsoft.graph.multiValueLegacyExtendedProperty";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "value" VALUE, value strs -> Option<Vec<&str>>, with_value(Vec<String>), "`value`: `Collection(Edm.String)`";
}
