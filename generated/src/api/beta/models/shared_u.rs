// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.uploadSession`](https://learn.microsoft.com/graph/api/resources/uploadsession?view=graph-rest-beta)
    UploadSession = "microsoft.graph.uploadSession";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "nextExpectedRanges" NEXT_EXPECTED_RANGES, next_expected_ranges strs -> Option<Vec<&str>>, with_next_expected_ranges(Vec<String>), "`nextExpectedRanges`: `Collection(Edm.String)`";
    "uploadUrl" UPLOAD_URL, upload_url str -> Option<&str>, with_upload_url(String), "`uploadUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.uri`](https://learn.microsoft.com/graph/api/resources/intune-shared-uri?view=graph-rest-beta)
    Uri = "microsoft.graph.uri";
    "segments" SEGMENTS, segments strs -> Option<Vec<&str>>, with_segments(Vec<String>), "`segments`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.usageAuthMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UsageAuthMethod = "microsoft.graph.usageAuthMethod" {
        Email = "email",
        MobileSms = "mobileSMS",
        MobileCall = "mobileCall",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppCode = "appCode",
        AlternateMobileCall = "alternateMobileCall",
        Fido = "fido",
        AppPassword = "appPassword",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.usageRight`](https://learn.microsoft.com/graph/api/resources/usageright?view=graph-rest-beta)
    UsageRight = "microsoft.graph.usageRight";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "serviceIdentifier" SERVICE_IDENTIFIER, service_identifier str -> Option<&str>, with_service_identifier(String), "`serviceIdentifier`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`" "Possible values are: active, inactive, warning, suspended.";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta), [intune-shared-user](https://learn.microsoft.com/graph/api/resources/intune-shared-user?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    User: super::DirectoryObject = "microsoft.graph.user";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    "deviceEnrollmentLimit" DEVICE_ENROLLMENT_LIMIT, device_enrollment_limit i32 -> Option<i32>, with_device_enrollment_limit(i32), "`deviceEnrollmentLimit`: `Edm.Int32`";
    "agreementAcceptances" AGREEMENT_ACCEPTANCES, agreement_acceptances models -> Option<&[super::AgreementAcceptance]>, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only" "Read-only. Nullable." if (feature = "governance");
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "authentication" AUTHENTICATION, authentication model -> Option<&super::Authentication>, with_authentication(super::Authentication), "`authentication`: `microsoft.graph.authentication`" if (feature = "authentication");
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only." if (feature = "calendar");
    "calendarGroups" CALENDAR_GROUPS, calendar_groups models -> Option<&[super::CalendarGroup]>, with_calendar_groups(Vec<super::CalendarGroup>), "`calendarGroups`: `Collection(microsoft.graph.calendarGroup)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendars" CALENDARS, calendars models -> Option<&[super::Calendar]>, with_calendars(Vec<super::Calendar>), "`calendars`: `Collection(microsoft.graph.calendar)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "contactFolders" CONTACT_FOLDERS, contact_folders models -> Option<&[super::ContactFolder]>, with_contact_folders(Vec<super::ContactFolder>), "`contactFolders`: `Collection(microsoft.graph.contactFolder)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "contacts" CONTACTS, contacts models -> Option<&[super::Contact]>, with_contacts(Vec<super::Contact>), "`contacts`: `Collection(microsoft.graph.contact)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "createdObjects" CREATED_OBJECTS, created_objects models -> Option<&[super::DirectoryObject]>, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "directReports" DIRECT_REPORTS, direct_reports models -> Option<&[super::DirectoryObject]>, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "inferenceClassification" INFERENCE_CLASSIFICATION, inference_classification model -> Option<&super::InferenceClassification>, with_inference_classification(super::InferenceClassification), "`inferenceClassification`: `microsoft.graph.inferenceClassification`" if (feature = "mail");
    "insights" INSIGHTS, insights model -> Option<&super::ItemInsights>, with_insights(super::ItemInsights), "`insights`: `microsoft.graph.itemInsights`, read-only" "Read-only. Nullable." if (feature = "files");
    "joinedGroups" JOINED_GROUPS, joined_groups models -> Option<&[super::Group]>, with_joined_groups(Vec<super::Group>), "`joinedGroups`: `Collection(microsoft.graph.group)`, read-only" "Read-only. Nullable.";
    "mailFolders" MAIL_FOLDERS, mail_folders models -> Option<&[super::MailFolder]>, with_mail_folders(Vec<super::MailFolder>), "`mailFolders`: `Collection(microsoft.graph.mailFolder)`, read-only" "Read-only. Nullable." if (feature = "mail");
    "manager" MANAGER, manager model -> Option<&super::DirectoryObject>, with_manager(super::DirectoryObject), "`manager`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "joinedTeams" JOINED_TEAMS, joined_teams models -> Option<&[super::Team]>, with_joined_teams(Vec<super::Team>), "`joinedTeams`: `Collection(microsoft.graph.team)`, read-only" "Read-only. Nullable." if (feature = "teams");
    "messages" MESSAGES, messages models -> Option<&[super::Message]>, with_messages(Vec<super::Message>), "`messages`: `Collection(microsoft.graph.message)`, read-only" "Read-only. Nullable." if (any(feature = "mail", feature = "tasks"));
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, read-only" "Read-only." if (feature = "onenote");
    "outlook" OUTLOOK, outlook model -> Option<&super::OutlookUser>, with_outlook(super::OutlookUser), "`outlook`: `microsoft.graph.outlookUser`, read-only" "Read-only. Nullable." if (feature = "mail");
    "ownedDevices" OWNED_DEVICES, owned_devices models -> Option<&[super::DirectoryObject]>, with_owned_devices(Vec<super::DirectoryObject>), "`ownedDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "ownedObjects" OWNED_OBJECTS, owned_objects models -> Option<&[super::DirectoryObject]>, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "pendingAccessReviewInstances" PENDING_ACCESS_REVIEW_INSTANCES, pending_access_review_instances models -> Option<&[super::AccessReviewInstance]>, with_pending_access_review_instances(Vec<super::AccessReviewInstance>), "`pendingAccessReviewInstances`: `Collection(microsoft.graph.accessReviewInstance)`" if (feature = "governance");
    "people" PEOPLE, people models -> Option<&[super::Person]>, with_people(Vec<super::Person>), "`people`: `Collection(microsoft.graph.person)`, read-only" "Read-only." if (feature = "contacts");
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`, read-only" "Read-only." if (any(feature = "groups", feature = "teams", feature = "users"));
    "photos" PHOTOS, photos models -> Option<&[super::Photo]>, with_photos(Vec<super::Photo>), "`photos`: `Collection(microsoft.graph.photo)`, read-only" "Read-only. Nullable.";
    "planner" PLANNER, planner model -> Option<&super::PlannerUser>, with_planner(super::PlannerUser), "`planner`: `microsoft.graph.plannerUser`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "tasks"));
    "profile" PROFILE, profile model -> Option<&super::Profile>, with_profile(super::Profile), "`profile`: `microsoft.graph.profile`" if (feature = "profile");
    "registeredDevices" REGISTERED_DEVICES, registered_devices models -> Option<&[super::DirectoryObject]>, with_registered_devices(Vec<super::DirectoryObject>), "`registeredDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "scopedRoleMemberOf" SCOPED_ROLE_MEMBER_OF, scoped_role_member_of models -> Option<&[super::ScopedRoleMembership]>, with_scoped_role_member_of(Vec<super::ScopedRoleMembership>), "`scopedRoleMemberOf`: `Collection(microsoft.graph.scopedRoleMembership)`, read-only" "Read-only. Nullable." if (any(feature = "directory", feature = "users"));
    "settings" SETTINGS, settings model -> Option<&super::UserSettings>, with_settings(super::UserSettings), "`settings`: `microsoft.graph.userSettings`, read-only" "Read-only. Nullable." if (feature = "users");
    "teamwork" TEAMWORK, teamwork model -> Option<&super::UserTeamwork>, with_teamwork(super::UserTeamwork), "`teamwork`: `microsoft.graph.userTeamwork`, read-only" "Read-only. Nullable." if (feature = "teams");
    "todo" TODO, todo model -> Option<&super::Todo>, with_todo(super::Todo), "`todo`: `microsoft.graph.todo`" if (feature = "tasks");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "transitiveReports" TRANSITIVE_REPORTS, transitive_reports models -> Option<&[super::DirectoryObject]>, with_transitive_reports(Vec<super::DirectoryObject>), "`transitiveReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[super::UsageRight]>, with_usage_rights(Vec<super::UsageRight>), "`usageRights`: `Collection(microsoft.graph.usageRight)`" if (any(feature = "directory", feature = "users"));
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`" if (feature = "intune");
    "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, managed_app_registrations models -> Option<&[super::ManagedAppRegistration]>, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`" if (feature = "intune");
    "deviceEnrollmentConfigurations" DEVICE_ENROLLMENT_CONFIGURATIONS, device_enrollment_configurations models -> Option<&[super::DeviceEnrollmentConfiguration]>, with_device_enrollment_configurations(Vec<super::DeviceEnrollmentConfiguration>), "`deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`" if (feature = "intune");
    "deviceManagementTroubleshootingEvents" DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS, device_management_troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_device_management_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`deviceManagementTroubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`" if (feature = "intune");
    "mobileAppIntentAndStates" MOBILE_APP_INTENT_AND_STATES, mobile_app_intent_and_states models -> Option<&[super::MobileAppIntentAndState]>, with_mobile_app_intent_and_states(Vec<super::MobileAppIntentAndState>), "`mobileAppIntentAndStates`: `Collection(microsoft.graph.mobileAppIntentAndState)`" if (feature = "intune");
    "mobileAppTroubleshootingEvents" MOBILE_APP_TROUBLESHOOTING_EVENTS, mobile_app_troubleshooting_events models -> Option<&[super::MobileAppTroubleshootingEvent]>, with_mobile_app_troubleshooting_events(Vec<super::MobileAppTroubleshootingEvent>), "`mobileAppTroubleshootingEvents`: `Collection(microsoft.graph.mobileAppTroubleshootingEvent)`" if (feature = "intune");
}

crate::runtime::model! {
    /// [`microsoft.graph.userAnalytics`](https://learn.microsoft.com/graph/api/resources/useranalytics?view=graph-rest-beta)
    UserAnalytics = "microsoft.graph.userAnalytics";
    "settings" SETTINGS, settings model -> Option<&super::Settings>, with_settings(super::Settings), "`settings`: `microsoft.graph.settings`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "activityStatistics" ACTIVITY_STATISTICS, activity_statistics models -> Option<&[super::ActivityStatistics]>, with_activity_statistics(Vec<super::ActivityStatistics>), "`activityStatistics`: `Collection(microsoft.graph.activityStatistics)`, read-only" "Read-only. Nullable." if (feature = "users");
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsSettings`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssettings?view=graph-rest-beta)
    UserExperienceAnalyticsSettings = "microsoft.graph.userExperienceAnalyticsSettings";
    "configurationManagerDataConnectorConfigured" CONFIGURATION_MANAGER_DATA_CONNECTOR_CONFIGURED, configuration_manager_data_connector_configured bool -> Option<bool>, with_configuration_manager_data_connector_configured(bool), "`configurationManagerDataConnectorConfigured`: `Edm.Boolean`";
}

#[cfg(any(feature = "governance", feature = "print", feature = "reports"))]
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

crate::runtime::model! {
    /// [`microsoft.graph.userPurpose`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta)
    UserPurpose = "microsoft.graph.userPurpose";
    "value" VALUE, value enumeration -> Option<super::Mailboxrecipienttype>, with_value(super::Mailboxrecipienttype), "`value`: `microsoft.graph.mailboxrecipienttype`" "Possible values are: unknown, user, linked, shared, room, equipment, others.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.userSet`](https://learn.microsoft.com/graph/api/resources/userset?view=graph-rest-beta)
    UserSet = "microsoft.graph.userSet" {
        "microsoft.graph.connectedOrganizationMembers",
        "microsoft.graph.externalSponsors",
        "microsoft.graph.groupMembers",
        "microsoft.graph.internalSponsors",
        "microsoft.graph.requestorManager",
        "microsoft.graph.singleUser",
    };
    "isBackup" IS_BACKUP, is_backup bool -> Option<bool>, with_is_backup(bool), "`isBackup`: `Edm.Boolean`";
}
