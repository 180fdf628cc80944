// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.unifiedRolePermission`](https://learn.microsoft.com/graph/api/resources/unifiedrolepermission?view=graph-rest-beta)
    UnifiedRolePermission = "microsoft.graph.unifiedRolePermission";
    "allowedResourceActions" ALLOWED_RESOURCE_ACTIONS, allowed_resource_actions strs -> Option<Vec<&str>>, with_allowed_resource_actions(Vec<String>), "`allowedResourceActions`: `Collection(Edm.String)`";
    "condition" CONDITION, condition str -> Option<&str>, with_condition(String), "`condition`: `Edm.String`";
    "excludedResourceActions" EXCLUDED_RESOURCE_ACTIONS, excluded_resource_actions strs -> Option<Vec<&str>>, with_excluded_resource_actions(Vec<String>), "`excludedResourceActions`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.unknownSource`, metadata, with the accessors of [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource)
    UnknownSource: super::AuthorizationSystemIdentitySource = "microsoft.graph.unknownSource";
    inherited "identityProviderType" IDENTITY_PROVIDER_TYPE, with_identity_provider_type(String), "`identityProviderType`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.unrestrictedAudience`, metadata, with the accessors of [`SignInAudienceRestrictionsBase`](super::SignInAudienceRestrictionsBase)
    UnrestrictedAudience: super::SignInAudienceRestrictionsBase = "microsoft.graph.unrestrictedAudience";
    inherited "kind" KIND, with_kind(super::Kind), "`kind`";
}

#[cfg(any(feature = "calendar", feature = "files", feature = "mail", feature = "print", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.uploadSession`](https://learn.microsoft.com/graph/api/resources/uploadsession?view=graph-rest-beta)
    UploadSession = "microsoft.graph.uploadSession" {
        "microsoft.graph.engagementUploadSession",
    };
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "nextExpectedRanges" NEXT_EXPECTED_RANGES, next_expected_ranges strs -> Option<Vec<&str>>, with_next_expected_ranges(Vec<String>), "`nextExpectedRanges`: `Collection(Edm.String)`";
    "uploadUrl" UPLOAD_URL, upload_url str -> Option<&str>, with_upload_url(String), "`uploadUrl`: `Edm.String`";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.usageRight`](https://learn.microsoft.com/graph/api/resources/usageright?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UsageRight: super::Entity = "microsoft.graph.usageRight";
    inherited "id" ID, with_id(String), "`id`";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`";
    "serviceIdentifier" SERVICE_IDENTIFIER, service_identifier str -> Option<&str>, with_service_identifier(String), "`serviceIdentifier`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::UsageRightState>, with_state(super::UsageRightState), "`state`: `microsoft.graph.usageRightState`, type of the metadata" "Possible values are: active, inactive, warning, suspended.";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.usageRightState`, metadata
    UsageRightState = "microsoft.graph.usageRightState" {
        Active = "active",
        Inactive = "inactive",
        Warning = "warning",
        Suspended = "suspended",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.usageRights`, metadata
    UsageRights = "microsoft.graph.usageRights" {
        Unknown = "unknown",
        DocEdit = "docEdit",
        Edit = "edit",
        Comment = "comment",
        Export = "export",
        Forward = "forward",
        Owner = "owner",
        Print = "print",
        Reply = "reply",
        ReplyAll = "replyAll",
        View = "view",
        Extract = "extract",
        ViewRightsData = "viewRightsData",
        EditRightsData = "editRightsData",
        ObjModel = "objModel",
        AccessDenied = "accessDenied",
        UserDefinedProtectionTypeNotSupportedException = "userDefinedProtectionTypeNotSupportedException",
        EncryptedProtectionTypeNotSupportedException = "encryptedProtectionTypeNotSupportedException",
        PurviewClaimsChallengeNotSupportedException = "purviewClaimsChallengeNotSupportedException",
        Exception = "exception",
        LabelNotFoundException = "labelNotFoundException",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta), [intune-shared-user](https://learn.microsoft.com/graph/api/resources/intune-shared-user?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    User: super::DirectoryObject, super::Entity = "microsoft.graph.user" {
        "microsoft.graph.agentUser",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "aboutMe" ABOUT_ME, about_me str -> Option<&str>, with_about_me(String), "`aboutMe`: `Edm.String`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "ageGroup" AGE_GROUP, age_group str -> Option<&str>, with_age_group(String), "`ageGroup`: `Edm.String`" "Possible values are: null, Minor, NotAdult, Adult.";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`" "Not nullable.";
    "assignedPlans" ASSIGNED_PLANS, assigned_plans models -> Option<&[super::AssignedPlan]>, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`: `Collection(microsoft.graph.assignedPlan)`, read-only" "Read-only. Not nullable.";
    "birthday" BIRTHDAY, birthday date_time -> Parsed<OffsetDateTime>, with_birthday(OffsetDateTime), "`birthday`: `Edm.DateTimeOffset`";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`, read-only" "Read-only.";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "consentProvidedForMinor" CONSENT_PROVIDED_FOR_MINOR, consent_provided_for_minor str -> Option<&str>, with_consent_provided_for_minor(String), "`consentProvidedForMinor`: `Edm.String`" "Possible values are: null, Granted, Denied, NotRequired.";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only. Nullable.";
    "creationType" CREATION_TYPE, creation_type str -> Option<&str>, with_creation_type(String), "`creationType`: `Edm.String`, read-only" "Read-only.";
    "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, custom_security_attributes model -> Option<&super::CustomSecurityAttributeValue>, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`: `microsoft.graph.customSecurityAttributeValue`" "Nullable.";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Supports multiple values.";
    "employeeHireDate" EMPLOYEE_HIRE_DATE, employee_hire_date date_time -> Parsed<OffsetDateTime>, with_employee_hire_date(OffsetDateTime), "`employeeHireDate`: `Edm.DateTimeOffset`";
    "employeeId" EMPLOYEE_ID, employee_id str -> Option<&str>, with_employee_id(String), "`employeeId`: `Edm.String`";
    "employeeOrgData" EMPLOYEE_ORG_DATA, employee_org_data model -> Option<&super::EmployeeOrgData>, with_employee_org_data(super::EmployeeOrgData), "`employeeOrgData`: `microsoft.graph.employeeOrgData`";
    "employeeType" EMPLOYEE_TYPE, employee_type str -> Option<&str>, with_employee_type(String), "`employeeType`: `Edm.String`";
    "externalUserState" EXTERNAL_USER_STATE, external_user_state str -> Option<&str>, with_external_user_state(String), "`externalUserState`: `Edm.String`";
    "externalUserStateChangeDateTime" EXTERNAL_USER_STATE_CHANGE_DATE_TIME, external_user_state_change_date_time str -> Option<&str>, with_external_user_state_change_date_time(String), "`externalUserStateChangeDateTime`: `Edm.String`";
    "faxNumber" FAX_NUMBER, fax_number str -> Option<&str>, with_fax_number(String), "`faxNumber`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "hireDate" HIRE_DATE, hire_date date_time -> Parsed<OffsetDateTime>, with_hire_date(OffsetDateTime), "`hireDate`: `Edm.DateTimeOffset`";
    "identities" IDENTITIES, identities models -> Option<&[super::ObjectIdentity]>, with_identities(Vec<super::ObjectIdentity>), "`identities`: `Collection(microsoft.graph.objectIdentity)`";
    "imAddresses" IM_ADDRESSES, im_addresses strs -> Option<Vec<&str>>, with_im_addresses(Vec<String>), "`imAddresses`: `Collection(Edm.String)`, read-only" "Read-only.";
    "infoCatalogs" INFO_CATALOGS, info_catalogs strs -> Option<Vec<&str>>, with_info_catalogs(Vec<String>), "`infoCatalogs`: `Collection(Edm.String)`";
    "interests" INTERESTS, interests strs -> Option<Vec<&str>>, with_interests(Vec<String>), "`interests`: `Collection(Edm.String)`";
    "isResourceAccount" IS_RESOURCE_ACCOUNT, is_resource_account bool -> Option<bool>, with_is_resource_account(bool), "`isResourceAccount`: `Edm.Boolean`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "lastPasswordChangeDateTime" LAST_PASSWORD_CHANGE_DATE_TIME, last_password_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_password_change_date_time(OffsetDateTime), "`lastPasswordChangeDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "legalAgeGroupClassification" LEGAL_AGE_GROUP_CLASSIFICATION, legal_age_group_classification str -> Option<&str>, with_legal_age_group_classification(String), "`legalAgeGroupClassification`: `Edm.String`, read-only" "Read-only. Possible values are: null, MinorWithOutParentalConsent, MinorWithParentalConsent, MinorNoParentalConsentRequired, NotAdult, Adult.";
    "licenseAssignmentStates" LICENSE_ASSIGNMENT_STATES, license_assignment_states models -> Option<&[super::LicenseAssignmentState]>, with_license_assignment_states(Vec<super::LicenseAssignmentState>), "`licenseAssignmentStates`: `Collection(microsoft.graph.licenseAssignmentState)`, read-only" "Read-only.";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`";
    "mailboxSettings" MAILBOX_SETTINGS, mailbox_settings model -> Option<&super::MailboxSettings>, with_mailbox_settings(super::MailboxSettings), "`mailboxSettings`: `microsoft.graph.mailboxSettings`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`, read-only" "Read-only.";
    "mySite" MY_SITE, my_site str -> Option<&str>, with_my_site(String), "`mySite`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "onPremisesDistinguishedName" ON_PREMISES_DISTINGUISHED_NAME, on_premises_distinguished_name str -> Option<&str>, with_on_premises_distinguished_name(String), "`onPremisesDistinguishedName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesDomainName" ON_PREMISES_DOMAIN_NAME, on_premises_domain_name str -> Option<&str>, with_on_premises_domain_name(String), "`onPremisesDomainName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesExtensionAttributes" ON_PREMISES_EXTENSION_ATTRIBUTES, on_premises_extension_attributes model -> Option<&super::OnPremisesExtensionAttributes>, with_on_premises_extension_attributes(super::OnPremisesExtensionAttributes), "`onPremisesExtensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`, read-only" "Read-only.";
    "onPremisesImmutableId" ON_PREMISES_IMMUTABLE_ID, on_premises_immutable_id str -> Option<&str>, with_on_premises_immutable_id(String), "`onPremisesImmutableId`: `Edm.String`";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, on_premises_provisioning_errors models -> Option<&[super::OnPremisesProvisioningError]>, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`";
    "onPremisesSamAccountName" ON_PREMISES_SAM_ACCOUNT_NAME, on_premises_sam_account_name str -> Option<&str>, with_on_premises_sam_account_name(String), "`onPremisesSamAccountName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "onPremisesUserPrincipalName" ON_PREMISES_USER_PRINCIPAL_NAME, on_premises_user_principal_name str -> Option<&str>, with_on_premises_user_principal_name(String), "`onPremisesUserPrincipalName`: `Edm.String`, read-only" "Read-only.";
    "otherMails" OTHER_MAILS, other_mails strs -> Option<Vec<&str>>, with_other_mails(Vec<String>), "`otherMails`: `Collection(Edm.String)`";
    "passwordPolicies" PASSWORD_POLICIES, password_policies str -> Option<&str>, with_password_policies(String), "`passwordPolicies`: `Edm.String`" "Possible values are: DisableStrongPassword.";
    "passwordProfile" PASSWORD_PROFILE, password_profile model -> Option<&super::PasswordProfile>, with_password_profile(super::PasswordProfile), "`passwordProfile`: `microsoft.graph.passwordProfile`";
    "pastProjects" PAST_PROJECTS, past_projects strs -> Option<Vec<&str>>, with_past_projects(Vec<String>), "`pastProjects`: `Collection(Edm.String)`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "preferredDataLocation" PREFERRED_DATA_LOCATION, preferred_data_location str -> Option<&str>, with_preferred_data_location(String), "`preferredDataLocation`: `Edm.String`";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "preferredName" PREFERRED_NAME, preferred_name str -> Option<&str>, with_preferred_name(String), "`preferredName`: `Edm.String`";
    "provisionedPlans" PROVISIONED_PLANS, provisioned_plans models -> Option<&[super::ProvisionedPlan]>, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`, read-only" "Read-only. Not nullable.";
    "proxyAddresses" PROXY_ADDRESSES, proxy_addresses strs -> Option<Vec<&str>>, with_proxy_addresses(Vec<String>), "`proxyAddresses`: `Collection(Edm.String)`, read-only" "Read-only. Not nullable.";
    "refreshTokensValidFromDateTime" REFRESH_TOKENS_VALID_FROM_DATE_TIME, refresh_tokens_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_refresh_tokens_valid_from_date_time(OffsetDateTime), "`refreshTokensValidFromDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "responsibilities" RESPONSIBILITIES, responsibilities strs -> Option<Vec<&str>>, with_responsibilities(Vec<String>), "`responsibilities`: `Collection(Edm.String)`";
    "schools" SCHOOLS, schools strs -> Option<Vec<&str>>, with_schools(Vec<String>), "`schools`: `Collection(Edm.String)`";
    "securityIdentifier" SECURITY_IDENTIFIER, security_identifier str -> Option<&str>, with_security_identifier(String), "`securityIdentifier`: `Edm.String`, read-only" "Read-only.";
    "showInAddressList" SHOW_IN_ADDRESS_LIST, show_in_address_list bool -> Option<bool>, with_show_in_address_list(bool), "`showInAddressList`: `Edm.Boolean`";
    "signInSessionsValidFromDateTime" SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME, sign_in_sessions_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_sign_in_sessions_valid_from_date_time(OffsetDateTime), "`signInSessionsValidFromDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "skills" SKILLS, skills strs -> Option<Vec<&str>>, with_skills(Vec<String>), "`skills`: `Collection(Edm.String)`";
    "signInActivity" SIGN_IN_ACTIVITY, sign_in_activity model -> Option<&super::SignInActivity>, with_sign_in_activity(super::SignInActivity), "`signInActivity`: `microsoft.graph.signInActivity`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "streetAddress" STREET_ADDRESS, street_address str -> Option<&str>, with_street_address(String), "`streetAddress`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "usageLocation" USAGE_LOCATION, usage_location str -> Option<&str>, with_usage_location(String), "`usageLocation`: `Edm.String`" "Not nullable.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userType" USER_TYPE, user_type str -> Option<&str>, with_user_type(String), "`userType`: `Edm.String`";
    "authorizationInfo" AUTHORIZATION_INFO, authorization_info model -> Option<&super::AuthorizationInfo>, with_authorization_info(super::AuthorizationInfo), "`authorizationInfo`: `microsoft.graph.authorizationInfo`, metadata";
    "cloudLicensing" CLOUD_LICENSING, cloud_licensing model -> Option<&super::cloud_licensing::UserCloudLicensing>, with_cloud_licensing(super::cloud_licensing::UserCloudLicensing), "`cloudLicensing`: `microsoft.graph.cloudLicensing.userCloudLicensing`, metadata";
    "cloudRealtimeCommunicationInfo" CLOUD_REALTIME_COMMUNICATION_INFO, cloud_realtime_communication_info model -> Option<&super::CloudRealtimeCommunicationInfo>, with_cloud_realtime_communication_info(super::CloudRealtimeCommunicationInfo), "`cloudRealtimeCommunicationInfo`: `microsoft.graph.cloudRealtimeCommunicationInfo`, metadata";
    "deviceKeys" DEVICE_KEYS, device_keys models -> Option<&[super::DeviceKey]>, with_device_keys(Vec<super::DeviceKey>), "`deviceKeys`: `Collection(microsoft.graph.deviceKey)`, metadata";
    "employeeLeaveDateTime" EMPLOYEE_LEAVE_DATE_TIME, employee_leave_date_time date_time -> Parsed<OffsetDateTime>, with_employee_leave_date_time(OffsetDateTime), "`employeeLeaveDateTime`: `Edm.DateTimeOffset`, metadata";
    "identityGovernance" IDENTITY_GOVERNANCE, identity_governance model -> Option<&super::IdentityGovernanceUserSettings>, with_identity_governance(super::IdentityGovernanceUserSettings), "`identityGovernance`: `microsoft.graph.identityGovernanceUserSettings`, metadata";
    "identityParentId" IDENTITY_PARENT_ID, identity_parent_id str -> Option<&str>, with_identity_parent_id(String), "`identityParentId`: `Edm.String`, metadata";
    "isLicenseReconciliationNeeded" IS_LICENSE_RECONCILIATION_NEEDED, is_license_reconciliation_needed bool -> Option<bool>, with_is_license_reconciliation_needed(bool), "`isLicenseReconciliationNeeded`: `Edm.Boolean`, metadata";
    "isManagementRestricted" IS_MANAGEMENT_RESTRICTED, is_management_restricted bool -> Option<bool>, with_is_management_restricted(bool), "`isManagementRestricted`: `Edm.Boolean`, metadata";
    "onPremisesSipInfo" ON_PREMISES_SIP_INFO, on_premises_sip_info model -> Option<&super::OnPremisesSipInfo>, with_on_premises_sip_info(super::OnPremisesSipInfo), "`onPremisesSipInfo`: `microsoft.graph.onPremisesSipInfo`, metadata";
    "print" PRINT, print model -> Option<&super::UserPrint>, with_print(super::UserPrint), "`print`: `microsoft.graph.userPrint`, metadata";
    "serviceProvisioningErrors" SERVICE_PROVISIONING_ERRORS, service_provisioning_errors models -> Option<&[super::ServiceProvisioningError]>, with_service_provisioning_errors(Vec<super::ServiceProvisioningError>), "`serviceProvisioningErrors`: `Collection(microsoft.graph.serviceProvisioningError)`, metadata";
    "deviceEnrollmentLimit" DEVICE_ENROLLMENT_LIMIT, device_enrollment_limit i32 -> Option<i32>, with_device_enrollment_limit(i32), "`deviceEnrollmentLimit`: `Edm.Int32`";
    "agreementAcceptances" AGREEMENT_ACCEPTANCES, agreement_acceptances models -> Option<&[super::AgreementAcceptance]>, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only" "Read-only. Nullable." if (feature = "governance");
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "authentication" AUTHENTICATION, authentication model -> Option<&super::Authentication>, with_authentication(super::Authentication), "`authentication`: `microsoft.graph.authentication`" if (feature = "authentication");
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only." if (feature = "calendar");
    "calendarGroups" CALENDAR_GROUPS, calendar_groups models -> Option<&[super::CalendarGroup]>, with_calendar_groups(Vec<super::CalendarGroup>), "`calendarGroups`: `Collection(microsoft.graph.calendarGroup)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "sites"));
    "calendars" CALENDARS, calendars models -> Option<&[super::Calendar]>, with_calendars(Vec<super::Calendar>), "`calendars`: `Collection(microsoft.graph.calendar)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "contactFolders" CONTACT_FOLDERS, contact_folders models -> Option<&[super::ContactFolder]>, with_contact_folders(Vec<super::ContactFolder>), "`contactFolders`: `Collection(microsoft.graph.contactFolder)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "contacts" CONTACTS, contacts models -> Option<&[super::Contact]>, with_contacts(Vec<super::Contact>), "`contacts`: `Collection(microsoft.graph.contact)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "createdObjects" CREATED_OBJECTS, created_objects models -> Option<&[super::DirectoryObject]>, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "directReports" DIRECT_REPORTS, direct_reports models -> Option<&[super::DirectoryObject]>, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, read-only" "Read-only." if (any(feature = "files", feature = "sites", feature = "tasks"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`, read-only" "Read-only." if (any(feature = "files", feature = "sites", feature = "tasks"));
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "sites"));
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable." if (any(feature = "directory", feature = "files", feature = "groups", feature = "sites", feature = "tasks", feature = "users"));
    "inferenceClassification" INFERENCE_CLASSIFICATION, inference_classification model -> Option<&super::InferenceClassification>, with_inference_classification(super::InferenceClassification), "`inferenceClassification`: `microsoft.graph.inferenceClassification`" if (feature = "mail");
    "insights" INSIGHTS, insights model -> Option<&super::ItemInsights>, with_insights(super::ItemInsights), "`insights`: `microsoft.graph.itemInsights`, read-only" "Read-only. Nullable." if (feature = "files");
    "joinedGroups" JOINED_GROUPS, joined_groups models -> Option<&[super::Group]>, with_joined_groups(Vec<super::Group>), "`joinedGroups`: `Collection(microsoft.graph.group)`, read-only" "Read-only. Nullable." if (any(feature = "admin", feature = "authentication", feature = "directory", feature = "education", feature = "files", feature = "governance", feature = "groups", feature = "print", feature = "sites", feature = "tasks", feature = "teams", feature = "users"));
    "mailFolders" MAIL_FOLDERS, mail_folders models -> Option<&[super::MailFolder]>, with_mail_folders(Vec<super::MailFolder>), "`mailFolders`: `Collection(microsoft.graph.mailFolder)`, read-only" "Read-only. Nullable." if (feature = "mail");
    "manager" MANAGER, manager model -> Option<&super::DirectoryObject>, with_manager(super::DirectoryObject), "`manager`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "joinedTeams" JOINED_TEAMS, joined_teams models -> Option<&[super::Team]>, with_joined_teams(Vec<super::Team>), "`joinedTeams`: `Collection(microsoft.graph.team)`, read-only" "Read-only. Nullable." if (any(feature = "tasks", feature = "teams"));
    "messages" MESSAGES, messages models -> Option<&[super::Message]>, with_messages(Vec<super::Message>), "`messages`: `Collection(microsoft.graph.message)`, read-only" "Read-only. Nullable." if (any(feature = "mail", feature = "tasks"));
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, read-only" "Read-only." if (any(feature = "onenote", feature = "sites"));
    "outlook" OUTLOOK, outlook model -> Option<&super::OutlookUser>, with_outlook(super::OutlookUser), "`outlook`: `microsoft.graph.outlookUser`, read-only" "Read-only. Nullable." if (feature = "mail");
    "ownedDevices" OWNED_DEVICES, owned_devices models -> Option<&[super::DirectoryObject]>, with_owned_devices(Vec<super::DirectoryObject>), "`ownedDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "ownedObjects" OWNED_OBJECTS, owned_objects models -> Option<&[super::DirectoryObject]>, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "pendingAccessReviewInstances" PENDING_ACCESS_REVIEW_INSTANCES, pending_access_review_instances models -> Option<&[super::AccessReviewInstance]>, with_pending_access_review_instances(Vec<super::AccessReviewInstance>), "`pendingAccessReviewInstances`: `Collection(microsoft.graph.accessReviewInstance)`" if (feature = "governance");
    "people" PEOPLE, people models -> Option<&[super::Person]>, with_people(Vec<super::Person>), "`people`: `Collection(microsoft.graph.person)`, read-only" "Read-only." if (feature = "contacts");
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`, read-only" "Read-only." if (any(feature = "groups", feature = "teams", feature = "users"));
    "photos" PHOTOS, photos models -> Option<&[super::ProfilePhoto]>, with_photos(Vec<super::ProfilePhoto>), "`photos`: `Collection(microsoft.graph.profilePhoto)`, read-only, type of the metadata" "Read-only. Nullable." if (any(feature = "groups", feature = "teams", feature = "users"));
    "planner" PLANNER, planner model -> Option<&super::PlannerUser>, with_planner(super::PlannerUser), "`planner`: `microsoft.graph.plannerUser`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "profile" PROFILE, profile model -> Option<&super::Profile>, with_profile(super::Profile), "`profile`: `microsoft.graph.profile`" if (feature = "profile");
    "registeredDevices" REGISTERED_DEVICES, registered_devices models -> Option<&[super::DirectoryObject]>, with_registered_devices(Vec<super::DirectoryObject>), "`registeredDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "scopedRoleMemberOf" SCOPED_ROLE_MEMBER_OF, scoped_role_member_of models -> Option<&[super::ScopedRoleMembership]>, with_scoped_role_member_of(Vec<super::ScopedRoleMembership>), "`scopedRoleMemberOf`: `Collection(microsoft.graph.scopedRoleMembership)`, read-only" "Read-only. Nullable." if (any(feature = "directory", feature = "users"));
    "settings" SETTINGS, settings model -> Option<&super::UserSettings>, with_settings(super::UserSettings), "`settings`: `microsoft.graph.userSettings`, read-only" "Read-only. Nullable." if (any(feature = "shifts", feature = "users"));
    "teamwork" TEAMWORK, teamwork model -> Option<&super::UserTeamwork>, with_teamwork(super::UserTeamwork), "`teamwork`: `microsoft.graph.userTeamwork`, read-only" "Read-only. Nullable." if (feature = "teams");
    "todo" TODO, todo model -> Option<&super::Todo>, with_todo(super::Todo), "`todo`: `microsoft.graph.todo`" if (feature = "tasks");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "transitiveReports" TRANSITIVE_REPORTS, transitive_reports models -> Option<&[super::DirectoryObject]>, with_transitive_reports(Vec<super::DirectoryObject>), "`transitiveReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[super::UsageRight]>, with_usage_rights(Vec<super::UsageRight>), "`usageRights`: `Collection(microsoft.graph.usageRight)`" if (any(feature = "directory", feature = "users"));
    "activities" ACTIVITIES, activities models -> Option<&[super::UserActivity]>, with_activities(Vec<super::UserActivity>), "`activities`: `Collection(microsoft.graph.userActivity)`, metadata" if (feature = "users");
    "adhocCalls" ADHOC_CALLS, adhoc_calls models -> Option<&[super::AdhocCall]>, with_adhoc_calls(Vec<super::AdhocCall>), "`adhocCalls`: `Collection(microsoft.graph.adhocCall)`, metadata" if (feature = "communications");
    "analytics" ANALYTICS, analytics model -> Option<&super::UserAnalytics>, with_analytics(super::UserAnalytics), "`analytics`: `microsoft.graph.userAnalytics`, metadata" if (feature = "users");
    "appConsentRequestsForApproval" APP_CONSENT_REQUESTS_FOR_APPROVAL, app_consent_requests_for_approval models -> Option<&[super::AppConsentRequest]>, with_app_consent_requests_for_approval(Vec<super::AppConsentRequest>), "`appConsentRequestsForApproval`: `Collection(microsoft.graph.appConsentRequest)`, metadata" if (any(feature = "governance", feature = "users"));
    "appRoleAssignedResources" APP_ROLE_ASSIGNED_RESOURCES, app_role_assigned_resources models -> Option<&[super::ServicePrincipal]>, with_app_role_assigned_resources(Vec<super::ServicePrincipal>), "`appRoleAssignedResources`: `Collection(microsoft.graph.servicePrincipal)`, metadata" if (any(feature = "applications", feature = "directory", feature = "groups", feature = "users"));
    "approvals" APPROVALS, approvals models -> Option<&[super::Approval]>, with_approvals(Vec<super::Approval>), "`approvals`: `Collection(microsoft.graph.approval)`, metadata" if (feature = "governance");
    "chats" CHATS, chats models -> Option<&[super::Chat]>, with_chats(Vec<super::Chat>), "`chats`: `Collection(microsoft.graph.chat)`, metadata" if (feature = "teams");
    "cloudClipboard" CLOUD_CLIPBOARD, cloud_clipboard model -> Option<&super::CloudClipboardRoot>, with_cloud_clipboard(super::CloudClipboardRoot), "`cloudClipboard`: `microsoft.graph.cloudClipboardRoot`, metadata" if (feature = "users");
    "cloudPCs" CLOUD_P_CS, cloud_p_cs models -> Option<&[super::CloudPc]>, with_cloud_p_cs(Vec<super::CloudPc>), "`cloudPCs`: `Collection(microsoft.graph.cloudPC)`, metadata" if (feature = "intune");
    "cloudPcPools" CLOUD_PC_POOLS, cloud_pc_pools models -> Option<&[super::CloudPcPool]>, with_cloud_pc_pools(Vec<super::CloudPcPool>), "`cloudPcPools`: `Collection(microsoft.graph.cloudPcPool)`, metadata" if (feature = "intune");
    "communications" COMMUNICATIONS, communications model -> Option<&super::UserCloudCommunication>, with_communications(super::UserCloudCommunication), "`communications`: `microsoft.graph.userCloudCommunication`, metadata" if (feature = "communications");
    "dataSecurityAndGovernance" DATA_SECURITY_AND_GOVERNANCE, data_security_and_governance model -> Option<&super::UserDataSecurityAndGovernance>, with_data_security_and_governance(super::UserDataSecurityAndGovernance), "`dataSecurityAndGovernance`: `microsoft.graph.userDataSecurityAndGovernance`, metadata" if (feature = "security");
    "devices" DEVICES, devices models -> Option<&[super::Device]>, with_devices(Vec<super::Device>), "`devices`: `Collection(microsoft.graph.device)`, metadata" if (any(feature = "directory", feature = "users"));
    "distributionLists" DISTRIBUTION_LISTS, distribution_lists models -> Option<&[super::DistributionList]>, with_distribution_lists(Vec<super::DistributionList>), "`distributionLists`: `Collection(microsoft.graph.distributionList)`, metadata" if (feature = "users");
    "employeeExperience" EMPLOYEE_EXPERIENCE, employee_experience model -> Option<&super::EmployeeExperienceUser>, with_employee_experience(super::EmployeeExperienceUser), "`employeeExperience`: `microsoft.graph.employeeExperienceUser`, metadata" if (feature = "employee-experience");
    "followedSites" FOLLOWED_SITES, followed_sites models -> Option<&[super::Site]>, with_followed_sites(Vec<super::Site>), "`followedSites`: `Collection(microsoft.graph.site)`, metadata" if (any(feature = "files", feature = "onenote", feature = "security", feature = "sites"));
    "informationProtection" INFORMATION_PROTECTION, information_protection model -> Option<&super::InformationProtection>, with_information_protection(super::InformationProtection), "`informationProtection`: `microsoft.graph.informationProtection`, metadata" if (any(feature = "security", feature = "sites"));
    "invitedBy" INVITED_BY, invited_by model -> Option<&super::DirectoryObject>, with_invited_by(super::DirectoryObject), "`invitedBy`: `microsoft.graph.directoryObject`, metadata";
    "licenseDetails" LICENSE_DETAILS, license_details models -> Option<&[super::LicenseDetails]>, with_license_details(Vec<super::LicenseDetails>), "`licenseDetails`: `Collection(microsoft.graph.licenseDetails)`, metadata" if (any(feature = "applications", feature = "users"));
    "lifecycle" LIFECYCLE, lifecycle model -> Option<&super::identity_governance::UserIdentityLifecycle>, with_lifecycle(super::identity_governance::UserIdentityLifecycle), "`lifecycle`: `microsoft.graph.identityGovernance.userIdentityLifecycle`, metadata" if (feature = "governance");
    "managedAppLogCollectionRequests" MANAGED_APP_LOG_COLLECTION_REQUESTS, managed_app_log_collection_requests models -> Option<&[super::ManagedAppLogCollectionRequest]>, with_managed_app_log_collection_requests(Vec<super::ManagedAppLogCollectionRequest>), "`managedAppLogCollectionRequests`: `Collection(microsoft.graph.managedAppLogCollectionRequest)`, metadata" if (feature = "intune");
    "notifications" NOTIFICATIONS, notifications models -> Option<&[super::Notification]>, with_notifications(Vec<super::Notification>), "`notifications`: `Collection(microsoft.graph.notification)`, metadata" if (feature = "users");
    "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, oauth2_permission_grants models -> Option<&[super::Oauth2PermissionGrant]>, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`: `Collection(microsoft.graph.oAuth2PermissionGrant)`, metadata" if (any(feature = "applications", feature = "users"));
    "onPremisesSyncBehavior" ON_PREMISES_SYNC_BEHAVIOR, on_premises_sync_behavior model -> Option<&super::OnPremisesSyncBehavior>, with_on_premises_sync_behavior(super::OnPremisesSyncBehavior), "`onPremisesSyncBehavior`: `microsoft.graph.onPremisesSyncBehavior`, metadata" if (any(feature = "groups", feature = "users"));
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, metadata" if (feature = "communications");
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`, metadata" if (any(feature = "groups", feature = "teams", feature = "users"));
    "presence" PRESENCE, presence model -> Option<&super::Presence>, with_presence(super::Presence), "`presence`: `microsoft.graph.presence`, metadata" if (feature = "communications");
    "security" SECURITY, security model -> Option<&super::security::Security>, with_security(super::security::Security), "`security`: `microsoft.graph.security.security`, metadata" if (feature = "security");
    "solutions" SOLUTIONS, solutions model -> Option<&super::UserSolutionRoot>, with_solutions(super::UserSolutionRoot), "`solutions`: `microsoft.graph.userSolutionRoot`, metadata" if (feature = "users");
    "sponsorOf" SPONSOR_OF, sponsor_of models -> Option<&[super::DirectoryObject]>, with_sponsor_of(Vec<super::DirectoryObject>), "`sponsorOf`: `Collection(microsoft.graph.directoryObject)`, metadata";
    "sponsors" SPONSORS, sponsors models -> Option<&[super::DirectoryObject]>, with_sponsors(Vec<super::DirectoryObject>), "`sponsors`: `Collection(microsoft.graph.directoryObject)`, metadata";
    "virtualEvents" VIRTUAL_EVENTS, virtual_events model -> Option<&super::UserVirtualEventsRoot>, with_virtual_events(super::UserVirtualEventsRoot), "`virtualEvents`: `microsoft.graph.userVirtualEventsRoot`, metadata" if (feature = "intune");
    "windowsInformationProtectionDeviceRegistrations" WINDOWS_INFORMATION_PROTECTION_DEVICE_REGISTRATIONS, windows_information_protection_device_registrations models -> Option<&[super::WindowsInformationProtectionDeviceRegistration]>, with_windows_information_protection_device_registrations(Vec<super::WindowsInformationProtectionDeviceRegistration>), "`windowsInformationProtectionDeviceRegistrations`: `Collection(microsoft.graph.windowsInformationProtectionDeviceRegistration)`, metadata" if (feature = "intune");
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`" if (feature = "intune");
    "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, managed_app_registrations models -> Option<&[super::ManagedAppRegistration]>, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`" if (feature = "intune");
    "deviceEnrollmentConfigurations" DEVICE_ENROLLMENT_CONFIGURATIONS, device_enrollment_configurations models -> Option<&[super::DeviceEnrollmentConfiguration]>, with_device_enrollment_configurations(Vec<super::DeviceEnrollmentConfiguration>), "`deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`" if (feature = "intune");
    "deviceManagementTroubleshootingEvents" DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS, device_management_troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_device_management_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`deviceManagementTroubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`" if (feature = "intune");
    "mobileAppIntentAndStates" MOBILE_APP_INTENT_AND_STATES, mobile_app_intent_and_states models -> Option<&[super::MobileAppIntentAndState]>, with_mobile_app_intent_and_states(Vec<super::MobileAppIntentAndState>), "`mobileAppIntentAndStates`: `Collection(microsoft.graph.mobileAppIntentAndState)`" if (feature = "intune");
    "mobileAppTroubleshootingEvents" MOBILE_APP_TROUBLESHOOTING_EVENTS, mobile_app_troubleshooting_events models -> Option<&[super::MobileAppTroubleshootingEvent]>, with_mobile_app_troubleshooting_events(Vec<super::MobileAppTroubleshootingEvent>), "`mobileAppTroubleshootingEvents`: `Collection(microsoft.graph.mobileAppTroubleshootingEvent)`" if (feature = "intune");
}

#[cfg(any(feature = "governance", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.userConsentRequest`](https://learn.microsoft.com/graph/api/resources/userconsentrequest?view=graph-rest-beta), with the accessors of [`Request`](super::Request)
    UserConsentRequest: super::Request, super::Entity = "microsoft.graph.userConsentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "accessPackageAssignmentApprovals" ACCESS_PACKAGE_ASSIGNMENT_APPROVALS, access_package_assignment_approvals model -> Option<&super::Approval>, with_access_package_assignment_approvals(super::Approval), "`accessPackageAssignmentApprovals`: `microsoft.graph.approval`, not in the metadata" if (feature = "governance");
    "approval" APPROVAL, approval model -> Option<&super::Approval>, with_approval(super::Approval), "`approval`: `microsoft.graph.approval`, metadata" if (feature = "governance");
}

#[cfg(
    any(
        feature = "bookings",
        feature = "files",
        feature = "governance",
        feature = "print",
        feature = "reports",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.userIdentity`](https://learn.microsoft.com/graph/api/resources/useridentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    UserIdentity: super::Identity = "microsoft.graph.userIdentity" {
        "microsoft.graph.auditUserIdentity",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewrecommendationinsightsetting.
    ///
    /// [`microsoft.graph.userLastSignInRecommendationInsightSetting`](https://learn.microsoft.com/graph/api/resources/userlastsignInrecommendationinsightsetting?view=graph-rest-beta), with the accessors of [`AccessReviewRecommendationInsightSetting`](super::AccessReviewRecommendationInsightSetting)
    UserLastSignInRecommendationInsightSetting: super::AccessReviewRecommendationInsightSetting = "microsoft.graph.userLastSignInRecommendationInsightSetting";
    "recommendationLookBackDuration" RECOMMENDATION_LOOK_BACK_DURATION, recommendation_look_back_duration duration -> Parsed<Duration>, with_recommendation_look_back_duration(Duration), "`recommendationLookBackDuration`: `Edm.Duration`" "Optional.";
    "signInScope" SIGN_IN_SCOPE, sign_in_scope enumeration -> Option<super::UserSignInRecommendationScope>, with_sign_in_scope(super::UserSignInRecommendationScope), "`signInScope`: `microsoft.graph.userSignInRecommendationScope`" "Possible values are: tenant, application, unknownFutureValue.";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.userNewMessageRestriction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserNewMessageRestriction = "microsoft.graph.userNewMessageRestriction" {
        Everyone = "everyone",
        EveryoneExceptGuests = "everyoneExceptGuests",
        Moderators = "moderators",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userPrint`, metadata
    UserPrint = "microsoft.graph.userPrint";
    "recentPrinterShares" RECENT_PRINTER_SHARES, recent_printer_shares models -> Option<&[super::PrinterShare]>, with_recent_printer_shares(Vec<super::PrinterShare>), "`recentPrinterShares`: `Collection(microsoft.graph.printerShare)`, metadata" if (feature = "print");
}

crate::runtime::model! {
    /// [`microsoft.graph.userPurpose`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta), not in the metadata
    UserPurpose = "microsoft.graph.userPurpose";
    "value" VALUE, value enumeration -> Option<super::Mailboxrecipienttype>, with_value(super::Mailboxrecipienttype), "`value`: `microsoft.graph.mailboxrecipienttype`" "Possible values are: unknown, user, linked, shared, room, equipment, others.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.userSet`](https://learn.microsoft.com/graph/api/resources/userset?view=graph-rest-beta)
    UserSet = "microsoft.graph.userSet" {
        "microsoft.graph.attributeRuleMembers",
        "microsoft.graph.connectedOrganizationMembers",
        "microsoft.graph.externalSponsors",
        "microsoft.graph.groupMembers",
        "microsoft.graph.internalSponsors",
        "microsoft.graph.requestorManager",
        "microsoft.graph.singleUser",
        "microsoft.graph.targetAgentIdentitySponsorsOrOwners",
        "microsoft.graph.targetUserSponsors",
    };
    "isBackup" IS_BACKUP, is_backup bool -> Option<bool>, with_is_backup(bool), "`isBackup`: `Edm.Boolean`";
}

#[cfg(any(feature = "shifts", feature = "users"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.userSettings`](https://learn.microsoft.com/graph/api/resources/usersettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserSettings: super::Entity = "microsoft.graph.userSettings";
    inherited "id" ID, with_id(String), "`id`";
    "contributionToContentDiscoveryDisabled" CONTRIBUTION_TO_CONTENT_DISCOVERY_DISABLED, contribution_to_content_discovery_disabled bool -> Option<bool>, with_contribution_to_content_discovery_disabled(bool), "`contributionToContentDiscoveryDisabled`: `Edm.Boolean`";
    "contributionToContentDiscoveryAsOrganizationDisabled" CONTRIBUTION_TO_CONTENT_DISCOVERY_AS_ORGANIZATION_DISABLED, contribution_to_content_discovery_as_organization_disabled bool -> Option<bool>, with_contribution_to_content_discovery_as_organization_disabled(bool), "`contributionToContentDiscoveryAsOrganizationDisabled`: `Edm.Boolean`, read-only" "Read-only.";
    "contactMergeSuggestions" CONTACT_MERGE_SUGGESTIONS, contact_merge_suggestions model -> Option<&super::ContactMergeSuggestions>, with_contact_merge_suggestions(super::ContactMergeSuggestions), "`contactMergeSuggestions`: `microsoft.graph.contactMergeSuggestions`" if (feature = "users");
    "itemInsights" ITEM_INSIGHTS, item_insights model -> Option<&super::UserInsightsSettings>, with_item_insights(super::UserInsightsSettings), "`itemInsights`: `microsoft.graph.userInsightsSettings`" if (feature = "users");
    "regionalAndLanguageSettings" REGIONAL_AND_LANGUAGE_SETTINGS, regional_and_language_settings model -> Option<&super::RegionalAndLanguageSettings>, with_regional_and_language_settings(super::RegionalAndLanguageSettings), "`regionalAndLanguageSettings`: `microsoft.graph.regionalAndLanguageSettings`" if (any(feature = "groups", feature = "users"));
    "shiftPreferences" SHIFT_PREFERENCES, shift_preferences model -> Option<&super::ShiftPreferences>, with_shift_preferences(super::ShiftPreferences), "`shiftPreferences`: `microsoft.graph.shiftPreferences`" if (feature = "shifts");
    "exchange" EXCHANGE, exchange model -> Option<&super::ExchangeSettings>, with_exchange(super::ExchangeSettings), "`exchange`: `microsoft.graph.exchangeSettings`, metadata" if (feature = "users");
    "storage" STORAGE, storage model -> Option<&super::UserStorage>, with_storage(super::UserStorage), "`storage`: `microsoft.graph.userStorage`, metadata" if (feature = "users");
    "windows" WINDOWS, windows models -> Option<&[super::WindowsSetting]>, with_windows(Vec<super::WindowsSetting>), "`windows`: `Collection(microsoft.graph.windowsSetting)`, metadata" if (feature = "users");
    "workHoursAndLocations" WORK_HOURS_AND_LOCATIONS, work_hours_and_locations model -> Option<&super::WorkHoursAndLocationsSetting>, with_work_hours_and_locations(super::WorkHoursAndLocationsSetting), "`workHoursAndLocations`: `microsoft.graph.workHoursAndLocationsSetting`, metadata" if (feature = "users");
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.userSignInRecommendationScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserSignInRecommendationScope = "microsoft.graph.userSignInRecommendationScope" {
        Tenant = "tenant",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}
