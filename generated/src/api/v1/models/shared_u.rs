// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(any(feature = "calendar", feature = "files", feature = "mail", feature = "print", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.uploadSession`](https://learn.microsoft.com/graph/api/resources/uploadsession?view=graph-rest-1.0)
    UploadSession = "microsoft.graph.uploadSession";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "nextExpectedRanges" NEXT_EXPECTED_RANGES, next_expected_ranges strs -> Option<Vec<&str>>, with_next_expected_ranges(Vec<String>), "`nextExpectedRanges`: `Collection(Edm.String)`";
    "uploadUrl" UPLOAD_URL, upload_url str -> Option<&str>, with_upload_url(String), "`uploadUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0), [intune-onboarding-user](https://learn.microsoft.com/graph/api/resources/intune-onboarding-user?view=graph-rest-1.0), [intune-devices-user](https://learn.microsoft.com/graph/api/resources/intune-devices-user?view=graph-rest-1.0) and 2 more, with the accessors of [`DirectoryObject`](super::DirectoryObject)
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
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "creationType" CREATION_TYPE, creation_type str -> Option<&str>, with_creation_type(String), "`creationType`: `Edm.String`, read-only" "Read-only.";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Supports multiple values.";
    "employeeHireDate" EMPLOYEE_HIRE_DATE, employee_hire_date date_time -> Parsed<OffsetDateTime>, with_employee_hire_date(OffsetDateTime), "`employeeHireDate`: `Edm.DateTimeOffset`";
    "employeeId" EMPLOYEE_ID, employee_id str -> Option<&str>, with_employee_id(String), "`employeeId`: `Edm.String`";
    "employeeOrgData" EMPLOYEE_ORG_DATA, employee_org_data model -> Option<&super::EmployeeOrgData>, with_employee_org_data(super::EmployeeOrgData), "`employeeOrgData`: `microsoft.graph.employeeOrgData`";
    "employeeType" EMPLOYEE_TYPE, employee_type str -> Option<&str>, with_employee_type(String), "`employeeType`: `Edm.String`";
    "externalUserState" EXTERNAL_USER_STATE, external_user_state str -> Option<&str>, with_external_user_state(String), "`externalUserState`: `Edm.String`";
    "externalUserStateChangeDateTime" EXTERNAL_USER_STATE_CHANGE_DATE_TIME, external_user_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_external_user_state_change_date_time(OffsetDateTime), "`externalUserStateChangeDateTime`: `Edm.DateTimeOffset`";
    "faxNumber" FAX_NUMBER, fax_number str -> Option<&str>, with_fax_number(String), "`faxNumber`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "hireDate" HIRE_DATE, hire_date date_time -> Parsed<OffsetDateTime>, with_hire_date(OffsetDateTime), "`hireDate`: `Edm.DateTimeOffset`";
    "identities" IDENTITIES, identities models -> Option<&[super::ObjectIdentity]>, with_identities(Vec<super::ObjectIdentity>), "`identities`: `Collection(microsoft.graph.objectIdentity)`";
    "imAddresses" IM_ADDRESSES, im_addresses strs -> Option<Vec<&str>>, with_im_addresses(Vec<String>), "`imAddresses`: `Collection(Edm.String)`, read-only" "Read-only.";
    "interests" INTERESTS, interests strs -> Option<Vec<&str>>, with_interests(Vec<String>), "`interests`: `Collection(Edm.String)`";
    "isResourceAccount" IS_RESOURCE_ACCOUNT, is_resource_account bool -> Option<bool>, with_is_resource_account(bool), "`isResourceAccount`: `Edm.Boolean`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "lastPasswordChangeDateTime" LAST_PASSWORD_CHANGE_DATE_TIME, last_password_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_password_change_date_time(OffsetDateTime), "`lastPasswordChangeDateTime`: `Edm.DateTimeOffset`";
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
    "refreshTokensValidFromDateTime" REFRESH_TOKENS_VALID_FROM_DATE_TIME, refresh_tokens_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_refresh_tokens_valid_from_date_time(OffsetDateTime), "`refreshTokensValidFromDateTime`: `Edm.DateTimeOffset`, read-only, not in the metadata" "Read-only.";
    "responsibilities" RESPONSIBILITIES, responsibilities strs -> Option<Vec<&str>>, with_responsibilities(Vec<String>), "`responsibilities`: `Collection(Edm.String)`";
    "schools" SCHOOLS, schools strs -> Option<Vec<&str>>, with_schools(Vec<String>), "`schools`: `Collection(Edm.String)`";
    "showInAddressList" SHOW_IN_ADDRESS_LIST, show_in_address_list bool -> Option<bool>, with_show_in_address_list(bool), "`showInAddressList`: `Edm.Boolean`";
    "skills" SKILLS, skills strs -> Option<Vec<&str>>, with_skills(Vec<String>), "`skills`: `Collection(Edm.String)`";
    "signInSessionsValidFromDateTime" SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME, sign_in_sessions_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_sign_in_sessions_valid_from_date_time(OffsetDateTime), "`signInSessionsValidFromDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "streetAddress" STREET_ADDRESS, street_address str -> Option<&str>, with_street_address(String), "`streetAddress`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "usageLocation" USAGE_LOCATION, usage_location str -> Option<&str>, with_usage_location(String), "`usageLocation`: `Edm.String`" "Not nullable.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userType" USER_TYPE, user_type str -> Option<&str>, with_user_type(String), "`userType`: `Edm.String`";
    "authorizationInfo" AUTHORIZATION_INFO, authorization_info model -> Option<&super::AuthorizationInfo>, with_authorization_info(super::AuthorizationInfo), "`authorizationInfo`: `microsoft.graph.authorizationInfo`, metadata";
    "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, custom_security_attributes model -> Option<&super::CustomSecurityAttributeValue>, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`: `microsoft.graph.customSecurityAttributeValue`, metadata";
    "employeeLeaveDateTime" EMPLOYEE_LEAVE_DATE_TIME, employee_leave_date_time date_time -> Parsed<OffsetDateTime>, with_employee_leave_date_time(OffsetDateTime), "`employeeLeaveDateTime`: `Edm.DateTimeOffset`, metadata";
    "identityParentId" IDENTITY_PARENT_ID, identity_parent_id str -> Option<&str>, with_identity_parent_id(String), "`identityParentId`: `Edm.String`, metadata";
    "isManagementRestricted" IS_MANAGEMENT_RESTRICTED, is_management_restricted bool -> Option<bool>, with_is_management_restricted(bool), "`isManagementRestricted`: `Edm.Boolean`, metadata";
    "print" PRINT, print model -> Option<&super::UserPrint>, with_print(super::UserPrint), "`print`: `microsoft.graph.userPrint`, metadata";
    "securityIdentifier" SECURITY_IDENTIFIER, security_identifier str -> Option<&str>, with_security_identifier(String), "`securityIdentifier`: `Edm.String`, metadata";
    "serviceProvisioningErrors" SERVICE_PROVISIONING_ERRORS, service_provisioning_errors models -> Option<&[super::ServiceProvisioningError]>, with_service_provisioning_errors(Vec<super::ServiceProvisioningError>), "`serviceProvisioningErrors`: `Collection(microsoft.graph.serviceProvisioningError)`, metadata";
    "signInActivity" SIGN_IN_ACTIVITY, sign_in_activity model -> Option<&super::SignInActivity>, with_sign_in_activity(super::SignInActivity), "`signInActivity`: `microsoft.graph.signInActivity`, metadata";
    "deviceEnrollmentLimit" DEVICE_ENROLLMENT_LIMIT, device_enrollment_limit i32 -> Option<i32>, with_device_enrollment_limit(i32), "`deviceEnrollmentLimit`: `Edm.Int32`";
    "agreementAcceptances" AGREEMENT_ACCEPTANCES, agreement_acceptances models -> Option<&[super::AgreementAcceptance]>, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only" "Read-only. Nullable." if (feature = "governance");
    "activities" ACTIVITIES, activities models -> Option<&[super::UserActivity]>, with_activities(Vec<super::UserActivity>), "`activities`: `Collection(microsoft.graph.userActivity)`, read-only" "Read-only. Nullable." if (feature = "users");
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "authentication" AUTHENTICATION, authentication model -> Option<&super::Authentication>, with_authentication(super::Authentication), "`authentication`: `microsoft.graph.authentication`" if (feature = "authentication");
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only." if (any(feature = "calendar", feature = "mail"));
    "calendarGroups" CALENDAR_GROUPS, calendar_groups models -> Option<&[super::CalendarGroup]>, with_calendar_groups(Vec<super::CalendarGroup>), "`calendarGroups`: `Collection(microsoft.graph.calendarGroup)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendars" CALENDARS, calendars models -> Option<&[super::Calendar]>, with_calendars(Vec<super::Calendar>), "`calendars`: `Collection(microsoft.graph.calendar)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "mail"));
    "contactFolders" CONTACT_FOLDERS, contact_folders models -> Option<&[super::ContactFolder]>, with_contact_folders(Vec<super::ContactFolder>), "`contactFolders`: `Collection(microsoft.graph.contactFolder)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "contacts" CONTACTS, contacts models -> Option<&[super::Contact]>, with_contacts(Vec<super::Contact>), "`contacts`: `Collection(microsoft.graph.contact)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "createdObjects" CREATED_OBJECTS, created_objects models -> Option<&[super::DirectoryObject]>, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "directReports" DIRECT_REPORTS, direct_reports models -> Option<&[super::DirectoryObject]>, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, read-only" "Read-only." if (any(feature = "files", feature = "sites", feature = "tasks"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`, read-only" "Read-only." if (any(feature = "files", feature = "sites", feature = "tasks"));
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable." if (any(feature = "directory", feature = "groups", feature = "tasks", feature = "users"));
    "inferenceClassification" INFERENCE_CLASSIFICATION, inference_classification model -> Option<&super::InferenceClassification>, with_inference_classification(super::InferenceClassification), "`inferenceClassification`: `microsoft.graph.inferenceClassification`" if (feature = "mail");
    "insights" INSIGHTS, insights model -> Option<&super::ItemInsights>, with_insights(super::ItemInsights), "`insights`: `microsoft.graph.itemInsights`, read-only, type of the metadata" "Read-only. Nullable." if (feature = "files");
    "licenseDetails" LICENSE_DETAILS, license_details models -> Option<&[super::LicenseDetails]>, with_license_details(Vec<super::LicenseDetails>), "`licenseDetails`: `Collection(microsoft.graph.licenseDetails)`, read-only" "Read-only." if (feature = "users");
    "mailFolders" MAIL_FOLDERS, mail_folders models -> Option<&[super::MailFolder]>, with_mail_folders(Vec<super::MailFolder>), "`mailFolders`: `Collection(microsoft.graph.mailFolder)`, read-only" "Read-only. Nullable." if (feature = "mail");
    "manager" MANAGER, manager model -> Option<&super::DirectoryObject>, with_manager(super::DirectoryObject), "`manager`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "messages" MESSAGES, messages models -> Option<&[super::Message]>, with_messages(Vec<super::Message>), "`messages`: `Collection(microsoft.graph.message)`, read-only" "Read-only. Nullable." if (feature = "mail");
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, read-only" "Read-only." if (any(feature = "onenote", feature = "sites"));
    "outlook" OUTLOOK, outlook model -> Option<&super::OutlookUser>, with_outlook(super::OutlookUser), "`outlook`: `microsoft.graph.outlookUser`, read-only" "Read-only." if (feature = "mail");
    "ownedDevices" OWNED_DEVICES, owned_devices models -> Option<&[super::DirectoryObject]>, with_owned_devices(Vec<super::DirectoryObject>), "`ownedDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "ownedObjects" OWNED_OBJECTS, owned_objects models -> Option<&[super::DirectoryObject]>, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "people" PEOPLE, people models -> Option<&[super::Person]>, with_people(Vec<super::Person>), "`people`: `Collection(microsoft.graph.person)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`, read-only" "Read-only." if (any(feature = "groups", feature = "teams", feature = "users"));
    "planner" PLANNER, planner model -> Option<&super::PlannerUser>, with_planner(super::PlannerUser), "`planner`: `microsoft.graph.plannerUser`, read-only" "Read-only." if (feature = "tasks");
    "registeredDevices" REGISTERED_DEVICES, registered_devices models -> Option<&[super::DirectoryObject]>, with_registered_devices(Vec<super::DirectoryObject>), "`registeredDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "todo" TODO, todo model -> Option<&super::Todo>, with_todo(super::Todo), "`todo`: `microsoft.graph.todo`" if (feature = "tasks");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "adhocCalls" ADHOC_CALLS, adhoc_calls models -> Option<&[super::AdhocCall]>, with_adhoc_calls(Vec<super::AdhocCall>), "`adhocCalls`: `Collection(microsoft.graph.adhocCall)`, metadata" if (feature = "communications");
    "chats" CHATS, chats models -> Option<&[super::Chat]>, with_chats(Vec<super::Chat>), "`chats`: `Collection(microsoft.graph.chat)`, metadata" if (feature = "teams");
    "cloudClipboard" CLOUD_CLIPBOARD, cloud_clipboard model -> Option<&super::CloudClipboardRoot>, with_cloud_clipboard(super::CloudClipboardRoot), "`cloudClipboard`: `microsoft.graph.cloudClipboardRoot`, metadata" if (feature = "users");
    "cloudPCs" CLOUD_P_CS, cloud_p_cs models -> Option<&[super::CloudPc]>, with_cloud_p_cs(Vec<super::CloudPc>), "`cloudPCs`: `Collection(microsoft.graph.cloudPC)`, metadata" if (feature = "intune");
    "dataSecurityAndGovernance" DATA_SECURITY_AND_GOVERNANCE, data_security_and_governance model -> Option<&super::UserDataSecurityAndGovernance>, with_data_security_and_governance(super::UserDataSecurityAndGovernance), "`dataSecurityAndGovernance`: `microsoft.graph.userDataSecurityAndGovernance`, metadata" if (feature = "security");
    "employeeExperience" EMPLOYEE_EXPERIENCE, employee_experience model -> Option<&super::EmployeeExperienceUser>, with_employee_experience(super::EmployeeExperienceUser), "`employeeExperience`: `microsoft.graph.employeeExperienceUser`, metadata" if (feature = "employee-experience");
    "followedSites" FOLLOWED_SITES, followed_sites models -> Option<&[super::Site]>, with_followed_sites(Vec<super::Site>), "`followedSites`: `Collection(microsoft.graph.site)`, metadata" if (any(feature = "files", feature = "onenote", feature = "sites"));
    "joinedTeams" JOINED_TEAMS, joined_teams models -> Option<&[super::Team]>, with_joined_teams(Vec<super::Team>), "`joinedTeams`: `Collection(microsoft.graph.team)`, metadata" if (feature = "teams");
    "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, oauth2_permission_grants models -> Option<&[super::Oauth2PermissionGrant]>, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`: `Collection(microsoft.graph.oAuth2PermissionGrant)`, metadata" if (any(feature = "applications", feature = "users"));
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, metadata" if (feature = "communications");
    "onPremisesSyncBehavior" ON_PREMISES_SYNC_BEHAVIOR, on_premises_sync_behavior model -> Option<&super::OnPremisesSyncBehavior>, with_on_premises_sync_behavior(super::OnPremisesSyncBehavior), "`onPremisesSyncBehavior`: `microsoft.graph.onPremisesSyncBehavior`, metadata" if (any(feature = "groups", feature = "users"));
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`, metadata" if (any(feature = "groups", feature = "teams", feature = "users"));
    "photos" PHOTOS, photos models -> Option<&[super::ProfilePhoto]>, with_photos(Vec<super::ProfilePhoto>), "`photos`: `Collection(microsoft.graph.profilePhoto)`, metadata" if (any(feature = "groups", feature = "teams", feature = "users"));
    "presence" PRESENCE, presence model -> Option<&super::Presence>, with_presence(super::Presence), "`presence`: `microsoft.graph.presence`, metadata" if (feature = "communications");
    "scopedRoleMemberOf" SCOPED_ROLE_MEMBER_OF, scoped_role_member_of models -> Option<&[super::ScopedRoleMembership]>, with_scoped_role_member_of(Vec<super::ScopedRoleMembership>), "`scopedRoleMemberOf`: `Collection(microsoft.graph.scopedRoleMembership)`, metadata" if (any(feature = "directory", feature = "users"));
    "settings" SETTINGS, settings model -> Option<&super::UserSettings>, with_settings(super::UserSettings), "`settings`: `microsoft.graph.userSettings`, metadata" if (any(feature = "shifts", feature = "users"));
    "solutions" SOLUTIONS, solutions model -> Option<&super::UserSolutionRoot>, with_solutions(super::UserSolutionRoot), "`solutions`: `microsoft.graph.userSolutionRoot`, metadata" if (feature = "users");
    "sponsorOf" SPONSOR_OF, sponsor_of models -> Option<&[super::DirectoryObject]>, with_sponsor_of(Vec<super::DirectoryObject>), "`sponsorOf`: `Collection(microsoft.graph.directoryObject)`, metadata";
    "sponsors" SPONSORS, sponsors models -> Option<&[super::DirectoryObject]>, with_sponsors(Vec<super::DirectoryObject>), "`sponsors`: `Collection(microsoft.graph.directoryObject)`, metadata";
    "teamwork" TEAMWORK, teamwork model -> Option<&super::UserTeamwork>, with_teamwork(super::UserTeamwork), "`teamwork`: `microsoft.graph.userTeamwork`, metadata" if (feature = "teams");
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`" if (feature = "intune");
    "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, managed_app_registrations models -> Option<&[super::ManagedAppRegistration]>, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`" if (feature = "intune");
    "deviceManagementTroubleshootingEvents" DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS, device_management_troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_device_management_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`deviceManagementTroubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`" if (feature = "intune");
}

#[cfg(any(feature = "governance", feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.userIdentity`](https://learn.microsoft.com/graph/api/resources/useridentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    UserIdentity: super::Identity = "microsoft.graph.userIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.userPrint`, metadata
    UserPrint = "microsoft.graph.userPrint";
    "recentPrinterShares" RECENT_PRINTER_SHARES, recent_printer_shares models -> Option<&[super::PrinterShare]>, with_recent_printer_shares(Vec<super::PrinterShare>), "`recentPrinterShares`: `Collection(microsoft.graph.printerShare)`, metadata" if (feature = "print");
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userPurpose`, metadata
    UserPurpose = "microsoft.graph.userPurpose" {
        User = "user",
        Linked = "linked",
        Shared = "shared",
        Room = "room",
        Equipment = "equipment",
        Others = "others",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "shifts", feature = "users"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.userSettings`](https://learn.microsoft.com/graph/api/resources/usersettings?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UserSettings: super::Entity = "microsoft.graph.userSettings";
    inherited "id" ID, with_id(String), "`id`";
    "contributionToContentDiscoveryDisabled" CONTRIBUTION_TO_CONTENT_DISCOVERY_DISABLED, contribution_to_content_discovery_disabled bool -> Option<bool>, with_contribution_to_content_discovery_disabled(bool), "`contributionToContentDiscoveryDisabled`: `Edm.Boolean`";
    "contributionToContentDiscoveryAsOrganizationDisabled" CONTRIBUTION_TO_CONTENT_DISCOVERY_AS_ORGANIZATION_DISABLED, contribution_to_content_discovery_as_organization_disabled bool -> Option<bool>, with_contribution_to_content_discovery_as_organization_disabled(bool), "`contributionToContentDiscoveryAsOrganizationDisabled`: `Edm.Boolean`, read-only" "Read-only.";
    "exchange" EXCHANGE, exchange model -> Option<&super::ExchangeSettings>, with_exchange(super::ExchangeSettings), "`exchange`: `microsoft.graph.exchangeSettings`, metadata" if (feature = "users");
    "itemInsights" ITEM_INSIGHTS, item_insights model -> Option<&super::UserInsightsSettings>, with_item_insights(super::UserInsightsSettings), "`itemInsights`: `microsoft.graph.userInsightsSettings`, metadata" if (feature = "users");
    "shiftPreferences" SHIFT_PREFERENCES, shift_preferences model -> Option<&super::ShiftPreferences>, with_shift_preferences(super::ShiftPreferences), "`shiftPreferences`: `microsoft.graph.shiftPreferences`, metadata" if (feature = "shifts");
    "storage" STORAGE, storage model -> Option<&super::UserStorage>, with_storage(super::UserStorage), "`storage`: `microsoft.graph.userStorage`, metadata" if (feature = "users");
    "windows" WINDOWS, windows models -> Option<&[super::WindowsSetting]>, with_windows(Vec<super::WindowsSetting>), "`windows`: `Collection(microsoft.graph.windowsSetting)`, metadata" if (feature = "users");
    "workHoursAndLocations" WORK_HOURS_AND_LOCATIONS, work_hours_and_locations model -> Option<&super::WorkHoursAndLocationsSetting>, with_work_hours_and_locations(super::WorkHoursAndLocationsSetting), "`workHoursAndLocations`: `microsoft.graph.workHoursAndLocationsSetting`, metadata" if (feature = "users");
}
