// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.activityBasedTimeoutPolicy`](https://learn.microsoft.com/graph/api/resources/activitybasedtimeoutpolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    ActivityBasedTimeoutPolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.activityBasedTimeoutPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.activityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ActivityType = "microsoft.graph.activityType" {
        Signin = "signin",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
        ServicePrincipal = "servicePrincipal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.adminConsentRequestPolicy`](https://learn.microsoft.com/graph/api/resources/adminconsentrequestpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AdminConsentRequestPolicy: super::Entity = "microsoft.graph.adminConsentRequestPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Required.";
    "notifyReviewers" NOTIFY_REVIEWERS, notify_reviewers bool -> Option<bool>, with_notify_reviewers(bool), "`notifyReviewers`: `Edm.Boolean`" "Required.";
    "remindersEnabled" REMINDERS_ENABLED, reminders_enabled bool -> Option<bool>, with_reminders_enabled(bool), "`remindersEnabled`: `Edm.Boolean`" "Required.";
    "requestDurationInDays" REQUEST_DURATION_IN_DAYS, request_duration_in_days i32 -> Option<i32>, with_request_duration_in_days(i32), "`requestDurationInDays`: `Edm.Int32`";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`" "Required.";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.advancedConfigState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AdvancedConfigState = "microsoft.graph.advancedConfigState" {
        Default = "default",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.agentIdRiskLevel`, metadata
    AgentIdRiskLevel = "microsoft.graph.agentIdRiskLevel" {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.agentIdentityType`, metadata
    AgentIdentityType = "microsoft.graph.agentIdentityType" {
        AgentIdentity = "agentIdentity",
        AgentUser = "agentUser",
        UnknownFutureValue = "unknownFutureValue",
        AgentIdentityBlueprintPrincipal = "agentIdentityBlueprintPrincipal",
        User = "user",
        DiscoveredAgentIdentity = "discoveredAgentIdentity",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.agentRiskDetection`, metadata, with the accessors of [`Entity`](super::Entity)
    AgentRiskDetection: super::Entity = "microsoft.graph.agentRiskDetection";
    inherited "id" ID, with_id(String), "`id`";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, metadata";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`, metadata";
    "agentDisplayName" AGENT_DISPLAY_NAME, agent_display_name str -> Option<&str>, with_agent_display_name(String), "`agentDisplayName`: `Edm.String`, metadata";
    "agentId" AGENT_ID, agent_id str -> Option<&str>, with_agent_id(String), "`agentId`: `Edm.String`, metadata";
    "blueprintId" BLUEPRINT_ID, blueprint_id str -> Option<&str>, with_blueprint_id(String), "`blueprintId`: `Edm.String`, metadata";
    "clientSessionId" CLIENT_SESSION_ID, client_session_id str -> Option<&str>, with_client_session_id(String), "`clientSessionId`: `Edm.String`, metadata";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`, metadata";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "identityId" IDENTITY_ID, identity_id str -> Option<&str>, with_identity_id(String), "`identityId`: `Edm.String`, metadata";
    "identityType" IDENTITY_TYPE, identity_type enumeration -> Option<super::AgentIdentityType>, with_identity_type(super::AgentIdentityType), "`identityType`: `microsoft.graph.agentIdentityType`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`, metadata";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type str -> Option<&str>, with_risk_event_type(String), "`riskEventType`: `Edm.String`, metadata";
    "riskEvidence" RISK_EVIDENCE, risk_evidence str -> Option<&str>, with_risk_evidence(String), "`riskEvidence`: `Edm.String`, metadata";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`, metadata";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`, metadata";
    "signInClientDisplayName" SIGN_IN_CLIENT_DISPLAY_NAME, sign_in_client_display_name str -> Option<&str>, with_sign_in_client_display_name(String), "`signInClientDisplayName`: `Edm.String`, metadata";
    "signInCorrelationId" SIGN_IN_CORRELATION_ID, sign_in_correlation_id str -> Option<&str>, with_sign_in_correlation_id(String), "`signInCorrelationId`: `Edm.String`, metadata";
    "signInRequestId" SIGN_IN_REQUEST_ID, sign_in_request_id str -> Option<&str>, with_sign_in_request_id(String), "`signInRequestId`: `Edm.String`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentSignIn`, metadata, with the accessors of [`SignInIdentity`](super::SignInIdentity)
    AgentSignIn: super::SignInIdentity = "microsoft.graph.agentSignIn";
    "agentServicePrincipalId" AGENT_SERVICE_PRINCIPAL_ID, agent_service_principal_id str -> Option<&str>, with_agent_service_principal_id(String), "`agentServicePrincipalId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentUser`, metadata, with the accessors of [`User`](super::User)
    AgentUser: super::User, super::DirectoryObject, super::Entity = "microsoft.graph.agentUser";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "aboutMe" ABOUT_ME, with_about_me(String), "`aboutMe`";
    inherited "accountEnabled" ACCOUNT_ENABLED, with_account_enabled(bool), "`accountEnabled`";
    inherited "ageGroup" AGE_GROUP, with_age_group(String), "`ageGroup`";
    inherited "assignedLicenses" ASSIGNED_LICENSES, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`";
    inherited "assignedPlans" ASSIGNED_PLANS, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`";
    inherited "birthday" BIRTHDAY, with_birthday(OffsetDateTime), "`birthday`";
    inherited "businessPhones" BUSINESS_PHONES, with_business_phones(Vec<String>), "`businessPhones`";
    inherited "city" CITY, with_city(String), "`city`";
    inherited "companyName" COMPANY_NAME, with_company_name(String), "`companyName`";
    inherited "consentProvidedForMinor" CONSENT_PROVIDED_FOR_MINOR, with_consent_provided_for_minor(String), "`consentProvidedForMinor`";
    inherited "country" COUNTRY, with_country(String), "`country`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "creationType" CREATION_TYPE, with_creation_type(String), "`creationType`";
    inherited "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`";
    inherited "department" DEPARTMENT, with_department(String), "`department`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "employeeHireDate" EMPLOYEE_HIRE_DATE, with_employee_hire_date(OffsetDateTime), "`employeeHireDate`";
    inherited "employeeId" EMPLOYEE_ID, with_employee_id(String), "`employeeId`";
    inherited "employeeOrgData" EMPLOYEE_ORG_DATA, with_employee_org_data(super::EmployeeOrgData), "`employeeOrgData`";
    inherited "employeeType" EMPLOYEE_TYPE, with_employee_type(String), "`employeeType`";
    inherited "externalUserState" EXTERNAL_USER_STATE, with_external_user_state(String), "`externalUserState`";
    inherited "externalUserStateChangeDateTime" EXTERNAL_USER_STATE_CHANGE_DATE_TIME, with_external_user_state_change_date_time(String), "`externalUserStateChangeDateTime`";
    inherited "faxNumber" FAX_NUMBER, with_fax_number(String), "`faxNumber`";
    inherited "givenName" GIVEN_NAME, with_given_name(String), "`givenName`";
    inherited "hireDate" HIRE_DATE, with_hire_date(OffsetDateTime), "`hireDate`";
    inherited "identities" IDENTITIES, with_identities(Vec<super::ObjectIdentity>), "`identities`";
    inherited "imAddresses" IM_ADDRESSES, with_im_addresses(Vec<String>), "`imAddresses`";
    inherited "infoCatalogs" INFO_CATALOGS, with_info_catalogs(Vec<String>), "`infoCatalogs`";
    inherited "interests" INTERESTS, with_interests(Vec<String>), "`interests`";
    inherited "isResourceAccount" IS_RESOURCE_ACCOUNT, with_is_resource_account(bool), "`isResourceAccount`";
    inherited "jobTitle" JOB_TITLE, with_job_title(String), "`jobTitle`";
    inherited "lastPasswordChangeDateTime" LAST_PASSWORD_CHANGE_DATE_TIME, with_last_password_change_date_time(OffsetDateTime), "`lastPasswordChangeDateTime`";
    inherited "legalAgeGroupClassification" LEGAL_AGE_GROUP_CLASSIFICATION, with_legal_age_group_classification(String), "`legalAgeGroupClassification`";
    inherited "licenseAssignmentStates" LICENSE_ASSIGNMENT_STATES, with_license_assignment_states(Vec<super::LicenseAssignmentState>), "`licenseAssignmentStates`";
    inherited "mail" MAIL, with_mail(String), "`mail`";
    inherited "mailboxSettings" MAILBOX_SETTINGS, with_mailbox_settings(super::MailboxSettings), "`mailboxSettings`";
    inherited "mailNickname" MAIL_NICKNAME, with_mail_nickname(String), "`mailNickname`";
    inherited "mobilePhone" MOBILE_PHONE, with_mobile_phone(String), "`mobilePhone`";
    inherited "mySite" MY_SITE, with_my_site(String), "`mySite`";
    inherited "officeLocation" OFFICE_LOCATION, with_office_location(String), "`officeLocation`";
    inherited "onPremisesDistinguishedName" ON_PREMISES_DISTINGUISHED_NAME, with_on_premises_distinguished_name(String), "`onPremisesDistinguishedName`";
    inherited "onPremisesDomainName" ON_PREMISES_DOMAIN_NAME, with_on_premises_domain_name(String), "`onPremisesDomainName`";
    inherited "onPremisesExtensionAttributes" ON_PREMISES_EXTENSION_ATTRIBUTES, with_on_premises_extension_attributes(super::OnPremisesExtensionAttributes), "`onPremisesExtensionAttributes`";
    inherited "onPremisesImmutableId" ON_PREMISES_IMMUTABLE_ID, with_on_premises_immutable_id(String), "`onPremisesImmutableId`";
    inherited "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`";
    inherited "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`";
    inherited "onPremisesSamAccountName" ON_PREMISES_SAM_ACCOUNT_NAME, with_on_premises_sam_account_name(String), "`onPremisesSamAccountName`";
    inherited "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`";
    inherited "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`";
    inherited "onPremisesUserPrincipalName" ON_PREMISES_USER_PRINCIPAL_NAME, with_on_premises_user_principal_name(String), "`onPremisesUserPrincipalName`";
    inherited "otherMails" OTHER_MAILS, with_other_mails(Vec<String>), "`otherMails`";
    inherited "passwordPolicies" PASSWORD_POLICIES, with_password_policies(String), "`passwordPolicies`";
    inherited "passwordProfile" PASSWORD_PROFILE, with_password_profile(super::PasswordProfile), "`passwordProfile`";
    inherited "pastProjects" PAST_PROJECTS, with_past_projects(Vec<String>), "`pastProjects`";
    inherited "postalCode" POSTAL_CODE, with_postal_code(String), "`postalCode`";
    inherited "preferredDataLocation" PREFERRED_DATA_LOCATION, with_preferred_data_location(String), "`preferredDataLocation`";
    inherited "preferredLanguage" PREFERRED_LANGUAGE, with_preferred_language(String), "`preferredLanguage`";
    inherited "preferredName" PREFERRED_NAME, with_preferred_name(String), "`preferredName`";
    inherited "provisionedPlans" PROVISIONED_PLANS, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`";
    inherited "proxyAddresses" PROXY_ADDRESSES, with_proxy_addresses(Vec<String>), "`proxyAddresses`";
    inherited "refreshTokensValidFromDateTime" REFRESH_TOKENS_VALID_FROM_DATE_TIME, with_refresh_tokens_valid_from_date_time(OffsetDateTime), "`refreshTokensValidFromDateTime`";
    inherited "responsibilities" RESPONSIBILITIES, with_responsibilities(Vec<String>), "`responsibilities`";
    inherited "schools" SCHOOLS, with_schools(Vec<String>), "`schools`";
    inherited "securityIdentifier" SECURITY_IDENTIFIER, with_security_identifier(String), "`securityIdentifier`";
    inherited "showInAddressList" SHOW_IN_ADDRESS_LIST, with_show_in_address_list(bool), "`showInAddressList`";
    inherited "signInSessionsValidFromDateTime" SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME, with_sign_in_sessions_valid_from_date_time(OffsetDateTime), "`signInSessionsValidFromDateTime`";
    inherited "skills" SKILLS, with_skills(Vec<String>), "`skills`";
    inherited "signInActivity" SIGN_IN_ACTIVITY, with_sign_in_activity(super::SignInActivity), "`signInActivity`";
    inherited "state" STATE, with_state(String), "`state`";
    inherited "streetAddress" STREET_ADDRESS, with_street_address(String), "`streetAddress`";
    inherited "surname" SURNAME, with_surname(String), "`surname`";
    inherited "usageLocation" USAGE_LOCATION, with_usage_location(String), "`usageLocation`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "userType" USER_TYPE, with_user_type(String), "`userType`";
    inherited "authorizationInfo" AUTHORIZATION_INFO, with_authorization_info(super::AuthorizationInfo), "`authorizationInfo`";
    inherited "cloudLicensing" CLOUD_LICENSING, with_cloud_licensing(super::cloud_licensing::UserCloudLicensing), "`cloudLicensing`";
    inherited "cloudRealtimeCommunicationInfo" CLOUD_REALTIME_COMMUNICATION_INFO, with_cloud_realtime_communication_info(super::CloudRealtimeCommunicationInfo), "`cloudRealtimeCommunicationInfo`";
    inherited "deviceKeys" DEVICE_KEYS, with_device_keys(Vec<super::DeviceKey>), "`deviceKeys`";
    inherited "employeeLeaveDateTime" EMPLOYEE_LEAVE_DATE_TIME, with_employee_leave_date_time(OffsetDateTime), "`employeeLeaveDateTime`";
    inherited "identityGovernance" IDENTITY_GOVERNANCE, with_identity_governance(super::IdentityGovernanceUserSettings), "`identityGovernance`";
    inherited "identityParentId" IDENTITY_PARENT_ID, with_identity_parent_id(String), "`identityParentId`";
    inherited "isLicenseReconciliationNeeded" IS_LICENSE_RECONCILIATION_NEEDED, with_is_license_reconciliation_needed(bool), "`isLicenseReconciliationNeeded`";
    inherited "isManagementRestricted" IS_MANAGEMENT_RESTRICTED, with_is_management_restricted(bool), "`isManagementRestricted`";
    inherited "onPremisesSipInfo" ON_PREMISES_SIP_INFO, with_on_premises_sip_info(super::OnPremisesSipInfo), "`onPremisesSipInfo`";
    inherited "print" PRINT, with_print(super::UserPrint), "`print`";
    inherited "serviceProvisioningErrors" SERVICE_PROVISIONING_ERRORS, with_service_provisioning_errors(Vec<super::ServiceProvisioningError>), "`serviceProvisioningErrors`";
    inherited "deviceEnrollmentLimit" DEVICE_ENROLLMENT_LIMIT, with_device_enrollment_limit(i32), "`deviceEnrollmentLimit`";
    inherited "agreementAcceptances" AGREEMENT_ACCEPTANCES, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`" if (feature = "governance");
    inherited "appRoleAssignments" APP_ROLE_ASSIGNMENTS, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`" if (any(feature = "applications", feature = "groups", feature = "users"));
    inherited "authentication" AUTHENTICATION, with_authentication(super::Authentication), "`authentication`";
    inherited "calendar" CALENDAR, with_calendar(super::Calendar), "`calendar`" if (feature = "calendar");
    inherited "calendarGroups" CALENDAR_GROUPS, with_calendar_groups(Vec<super::CalendarGroup>), "`calendarGroups`" if (feature = "calendar");
    inherited "calendarView" CALENDAR_VIEW, with_calendar_view(Vec<super::Event>), "`calendarView`" if (any(feature = "calendar", feature = "sites"));
    inherited "calendars" CALENDARS, with_calendars(Vec<super::Calendar>), "`calendars`" if (feature = "calendar");
    inherited "contactFolders" CONTACT_FOLDERS, with_contact_folders(Vec<super::ContactFolder>), "`contactFolders`" if (feature = "contacts");
    inherited "contacts" CONTACTS, with_contacts(Vec<super::Contact>), "`contacts`" if (feature = "contacts");
    inherited "createdObjects" CREATED_OBJECTS, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`";
    inherited "directReports" DIRECT_REPORTS, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`";
    inherited "drive" DRIVE, with_drive(super::Drive), "`drive`" if (any(feature = "files", feature = "sites", feature = "tasks"));
    inherited "drives" DRIVES, with_drives(Vec<super::Drive>), "`drives`" if (any(feature = "files", feature = "sites", feature = "tasks"));
    inherited "events" EVENTS, with_events(Vec<super::Event>), "`events`" if (any(feature = "calendar", feature = "sites"));
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`" if (any(feature = "directory", feature = "files", feature = "groups", feature = "sites", feature = "tasks", feature = "users"));
    inherited "inferenceClassification" INFERENCE_CLASSIFICATION, with_inference_classification(super::InferenceClassification), "`inferenceClassification`" if (feature = "mail");
    inherited "insights" INSIGHTS, with_insights(super::ItemInsights), "`insights`" if (feature = "files");
    inherited "joinedGroups" JOINED_GROUPS, with_joined_groups(Vec<super::Group>), "`joinedGroups`";
    inherited "mailFolders" MAIL_FOLDERS, with_mail_folders(Vec<super::MailFolder>), "`mailFolders`" if (feature = "mail");
    inherited "manager" MANAGER, with_manager(super::DirectoryObject), "`manager`";
    inherited "memberOf" MEMBER_OF, with_member_of(Vec<super::DirectoryObject>), "`memberOf`";
    inherited "joinedTeams" JOINED_TEAMS, with_joined_teams(Vec<super::Team>), "`joinedTeams`" if (any(feature = "tasks", feature = "teams"));
    inherited "messages" MESSAGES, with_messages(Vec<super::Message>), "`messages`" if (any(feature = "mail", feature = "tasks"));
    inherited "onenote" ONENOTE, with_onenote(super::Onenote), "`onenote`" if (any(feature = "onenote", feature = "sites"));
    inherited "outlook" OUTLOOK, with_outlook(super::OutlookUser), "`outlook`" if (feature = "mail");
    inherited "ownedDevices" OWNED_DEVICES, with_owned_devices(Vec<super::DirectoryObject>), "`ownedDevices`";
    inherited "ownedObjects" OWNED_OBJECTS, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`";
    inherited "pendingAccessReviewInstances" PENDING_ACCESS_REVIEW_INSTANCES, with_pending_access_review_instances(Vec<super::AccessReviewInstance>), "`pendingAccessReviewInstances`" if (feature = "governance");
    inherited "people" PEOPLE, with_people(Vec<super::Person>), "`people`" if (feature = "contacts");
    inherited "photo" PHOTO, with_photo(super::ProfilePhoto), "`photo`" if (any(feature = "groups", feature = "teams", feature = "users"));
    inherited "photos" PHOTOS, with_photos(Vec<super::ProfilePhoto>), "`photos`" if (any(feature = "groups", feature = "teams", feature = "users"));
    inherited "planner" PLANNER, with_planner(super::PlannerUser), "`planner`" if (feature = "tasks");
    inherited "profile" PROFILE, with_profile(super::Profile), "`profile`" if (feature = "profile");
    inherited "registeredDevices" REGISTERED_DEVICES, with_registered_devices(Vec<super::DirectoryObject>), "`registeredDevices`";
    inherited "scopedRoleMemberOf" SCOPED_ROLE_MEMBER_OF, with_scoped_role_member_of(Vec<super::ScopedRoleMembership>), "`scopedRoleMemberOf`" if (any(feature = "directory", feature = "users"));
    inherited "settings" SETTINGS, with_settings(super::UserSettings), "`settings`" if (any(feature = "shifts", feature = "users"));
    inherited "teamwork" TEAMWORK, with_teamwork(super::UserTeamwork), "`teamwork`" if (feature = "teams");
    inherited "todo" TODO, with_todo(super::Todo), "`todo`" if (feature = "tasks");
    inherited "transitiveMemberOf" TRANSITIVE_MEMBER_OF, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`";
    inherited "transitiveReports" TRANSITIVE_REPORTS, with_transitive_reports(Vec<super::DirectoryObject>), "`transitiveReports`";
    inherited "usageRights" USAGE_RIGHTS, with_usage_rights(Vec<super::UsageRight>), "`usageRights`" if (any(feature = "directory", feature = "users"));
    inherited "activities" ACTIVITIES, with_activities(Vec<super::UserActivity>), "`activities`" if (feature = "users");
    inherited "adhocCalls" ADHOC_CALLS, with_adhoc_calls(Vec<super::AdhocCall>), "`adhocCalls`" if (feature = "communications");
    inherited "analytics" ANALYTICS, with_analytics(super::UserAnalytics), "`analytics`" if (feature = "users");
    inherited "appConsentRequestsForApproval" APP_CONSENT_REQUESTS_FOR_APPROVAL, with_app_consent_requests_for_approval(Vec<super::AppConsentRequest>), "`appConsentRequestsForApproval`" if (any(feature = "governance", feature = "users"));
    inherited "appRoleAssignedResources" APP_ROLE_ASSIGNED_RESOURCES, with_app_role_assigned_resources(Vec<super::ServicePrincipal>), "`appRoleAssignedResources`" if (any(feature = "applications", feature = "directory", feature = "groups", feature = "users"));
    inherited "approvals" APPROVALS, with_approvals(Vec<super::Approval>), "`approvals`" if (feature = "governance");
    inherited "chats" CHATS, with_chats(Vec<super::Chat>), "`chats`" if (feature = "teams");
    inherited "cloudClipboard" CLOUD_CLIPBOARD, with_cloud_clipboard(super::CloudClipboardRoot), "`cloudClipboard`" if (feature = "users");
    inherited "cloudPCs" CLOUD_P_CS, with_cloud_p_cs(Vec<super::CloudPc>), "`cloudPCs`" if (feature = "intune");
    inherited "cloudPcPools" CLOUD_PC_POOLS, with_cloud_pc_pools(Vec<super::CloudPcPool>), "`cloudPcPools`" if (feature = "intune");
    inherited "communications" COMMUNICATIONS, with_communications(super::UserCloudCommunication), "`communications`" if (feature = "communications");
    inherited "dataSecurityAndGovernance" DATA_SECURITY_AND_GOVERNANCE, with_data_security_and_governance(super::UserDataSecurityAndGovernance), "`dataSecurityAndGovernance`" if (feature = "security");
    inherited "devices" DEVICES, with_devices(Vec<super::Device>), "`devices`" if (any(feature = "directory", feature = "users"));
    inherited "distributionLists" DISTRIBUTION_LISTS, with_distribution_lists(Vec<super::DistributionList>), "`distributionLists`" if (feature = "users");
    inherited "employeeExperience" EMPLOYEE_EXPERIENCE, with_employee_experience(super::EmployeeExperienceUser), "`employeeExperience`" if (feature = "employee-experience");
    inherited "followedSites" FOLLOWED_SITES, with_followed_sites(Vec<super::Site>), "`followedSites`" if (any(feature = "files", feature = "onenote", feature = "security", feature = "sites"));
    inherited "informationProtection" INFORMATION_PROTECTION, with_information_protection(super::InformationProtection), "`informationProtection`" if (any(feature = "security", feature = "sites"));
    inherited "invitedBy" INVITED_BY, with_invited_by(super::DirectoryObject), "`invitedBy`";
    inherited "licenseDetails" LICENSE_DETAILS, with_license_details(Vec<super::LicenseDetails>), "`licenseDetails`" if (any(feature = "applications", feature = "users"));
    inherited "lifecycle" LIFECYCLE, with_lifecycle(super::identity_governance::UserIdentityLifecycle), "`lifecycle`" if (feature = "governance");
    inherited "managedAppLogCollectionRequests" MANAGED_APP_LOG_COLLECTION_REQUESTS, with_managed_app_log_collection_requests(Vec<super::ManagedAppLogCollectionRequest>), "`managedAppLogCollectionRequests`" if (feature = "intune");
    inherited "notifications" NOTIFICATIONS, with_notifications(Vec<super::Notification>), "`notifications`" if (feature = "users");
    inherited "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`" if (any(feature = "applications", feature = "users"));
    inherited "onPremisesSyncBehavior" ON_PREMISES_SYNC_BEHAVIOR, with_on_premises_sync_behavior(super::OnPremisesSyncBehavior), "`onPremisesSyncBehavior`" if (any(feature = "groups", feature = "users"));
    inherited "onlineMeetings" ONLINE_MEETINGS, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`" if (feature = "communications");
    inherited "permissionGrants" PERMISSION_GRANTS, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`" if (any(feature = "groups", feature = "teams", feature = "users"));
    inherited "presence" PRESENCE, with_presence(super::Presence), "`presence`" if (feature = "communications");
    inherited "security" SECURITY, with_security(super::security::Security), "`security`" if (feature = "security");
    inherited "solutions" SOLUTIONS, with_solutions(super::UserSolutionRoot), "`solutions`" if (feature = "users");
    inherited "sponsorOf" SPONSOR_OF, with_sponsor_of(Vec<super::DirectoryObject>), "`sponsorOf`";
    inherited "sponsors" SPONSORS, with_sponsors(Vec<super::DirectoryObject>), "`sponsors`";
    inherited "virtualEvents" VIRTUAL_EVENTS, with_virtual_events(super::UserVirtualEventsRoot), "`virtualEvents`" if (feature = "intune");
    inherited "windowsInformationProtectionDeviceRegistrations" WINDOWS_INFORMATION_PROTECTION_DEVICE_REGISTRATIONS, with_windows_information_protection_device_registrations(Vec<super::WindowsInformationProtectionDeviceRegistration>), "`windowsInformationProtectionDeviceRegistrations`" if (feature = "intune");
    inherited "managedDevices" MANAGED_DEVICES, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`" if (feature = "intune");
    inherited "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`" if (feature = "intune");
    inherited "deviceEnrollmentConfigurations" DEVICE_ENROLLMENT_CONFIGURATIONS, with_device_enrollment_configurations(Vec<super::DeviceEnrollmentConfiguration>), "`deviceEnrollmentConfigurations`" if (feature = "intune");
    inherited "deviceManagementTroubleshootingEvents" DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS, with_device_management_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`deviceManagementTroubleshootingEvents`" if (feature = "intune");
    inherited "mobileAppIntentAndStates" MOBILE_APP_INTENT_AND_STATES, with_mobile_app_intent_and_states(Vec<super::MobileAppIntentAndState>), "`mobileAppIntentAndStates`" if (feature = "intune");
    inherited "mobileAppTroubleshootingEvents" MOBILE_APP_TROUBLESHOOTING_EVENTS, with_mobile_app_troubleshooting_events(Vec<super::MobileAppTroubleshootingEvent>), "`mobileAppTroubleshootingEvents`" if (feature = "intune");
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiAttackGroupActionModel`, metadata
    AkamaiAttackGroupActionModel = "microsoft.graph.akamaiAttackGroupActionModel";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`, metadata";
    "group" GROUP, group str -> Option<&str>, with_group(String), "`group`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiCustomRuleModel`, metadata
    AkamaiCustomRuleModel = "microsoft.graph.akamaiCustomRuleModel";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiRapidRulesModel`, metadata
    AkamaiRapidRulesModel = "microsoft.graph.akamaiRapidRulesModel";
    "defaultAction" DEFAULT_ACTION, default_action str -> Option<&str>, with_default_action(String), "`defaultAction`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiVerifiedDetailsModel`, metadata, with the accessors of [`WebApplicationFirewallVerifiedDetails`](super::WebApplicationFirewallVerifiedDetails)
    AkamaiVerifiedDetailsModel: super::WebApplicationFirewallVerifiedDetails = "microsoft.graph.akamaiVerifiedDetailsModel";
    inherited "dnsConfiguration" DNS_CONFIGURATION, with_dns_configuration(super::WebApplicationFirewallDnsConfiguration), "`dnsConfiguration`";
    "activeAttackGroups" ACTIVE_ATTACK_GROUPS, active_attack_groups models -> Option<&[super::AkamaiAttackGroupActionModel]>, with_active_attack_groups(Vec<super::AkamaiAttackGroupActionModel>), "`activeAttackGroups`: `Collection(microsoft.graph.akamaiAttackGroupActionModel)`, metadata";
    "activeCustomRules" ACTIVE_CUSTOM_RULES, active_custom_rules models -> Option<&[super::AkamaiCustomRuleModel]>, with_active_custom_rules(Vec<super::AkamaiCustomRuleModel>), "`activeCustomRules`: `Collection(microsoft.graph.akamaiCustomRuleModel)`, metadata";
    "rapidRules" RAPID_RULES, rapid_rules model -> Option<&super::AkamaiRapidRulesModel>, with_rapid_rules(super::AkamaiRapidRulesModel), "`rapidRules`: `microsoft.graph.akamaiRapidRulesModel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiWebApplicationFirewallProvider`, metadata, with the accessors of [`WebApplicationFirewallProvider`](super::WebApplicationFirewallProvider)
    AkamaiWebApplicationFirewallProvider: super::WebApplicationFirewallProvider, super::Entity = "microsoft.graph.akamaiWebApplicationFirewallProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "accessToken" ACCESS_TOKEN, access_token str -> Option<&str>, with_access_token(String), "`accessToken`: `Edm.String`, metadata";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`, metadata";
    "clientToken" CLIENT_TOKEN, client_token str -> Option<&str>, with_client_token(String), "`clientToken`: `Edm.String`, metadata";
    "hostPrefix" HOST_PREFIX, host_prefix str -> Option<&str>, with_host_prefix(String), "`hostPrefix`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.allDeviceRegistrationMembership`, metadata, with the accessors of [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership)
    AllDeviceRegistrationMembership: super::DeviceRegistrationMembership = "microsoft.graph.allDeviceRegistrationMembership"
}

crate::runtime::model! {
    /// `microsoft.graph.allDomains`, metadata, with the accessors of [`ValidatingDomains`](super::ValidatingDomains)
    AllDomains: super::ValidatingDomains = "microsoft.graph.allDomains";
    inherited "rootDomains" ROOT_DOMAINS, with_root_domains(super::RootDomains), "`rootDomains`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.allowInvitesFrom`](https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-beta)
    AllowInvitesFrom = "microsoft.graph.allowInvitesFrom" {
        None = "none",
        AdminsAndGuestInviters = "adminsAndGuestInviters",
        AdminsGuestInvitersAndAllMembers = "adminsGuestInvitersAndAllMembers",
        Everyone = "everyone",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.anonymousCalendarSharingFreeBusyDetail`, metadata, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    AnonymousCalendarSharingFreeBusyDetail: super::M365CapabilityBase, super::Entity = "microsoft.graph.anonymousCalendarSharingFreeBusyDetail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.anonymousCalendarSharingFreeBusyReviewer`, metadata, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    AnonymousCalendarSharingFreeBusyReviewer: super::M365CapabilityBase, super::Entity = "microsoft.graph.anonymousCalendarSharingFreeBusyReviewer";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.anonymousCalendarSharingFreeBusySimple`, metadata, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    AnonymousCalendarSharingFreeBusySimple: super::M365CapabilityBase, super::Entity = "microsoft.graph.anonymousCalendarSharingFreeBusySimple";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// [`microsoft.graph.apiAuthenticationConfigurationBase`](https://learn.microsoft.com/graph/api/resources/apiauthenticationconfigurationbase?view=graph-rest-beta)
    ApiAuthenticationConfigurationBase = "microsoft.graph.apiAuthenticationConfigurationBase" {
        "microsoft.graph.basicAuthentication",
        "microsoft.graph.clientCertificateAuthentication",
        "microsoft.graph.pkcs12Certificate",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.appManagementApplicationConfiguration`, metadata, with the accessors of [`AppManagementConfiguration`](super::AppManagementConfiguration)
    AppManagementApplicationConfiguration: super::AppManagementConfiguration = "microsoft.graph.appManagementApplicationConfiguration";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`";
    "audiences" AUDIENCES, audiences model -> Option<&super::AudiencesConfiguration>, with_audiences(super::AudiencesConfiguration), "`audiences`: `microsoft.graph.audiencesConfiguration`, metadata";
    "identifierUris" IDENTIFIER_URIS, identifier_uris model -> Option<&super::IdentifierUriConfiguration>, with_identifier_uris(super::IdentifierUriConfiguration), "`identifierUris`: `microsoft.graph.identifierUriConfiguration`, metadata";
    "redirectUris" REDIRECT_URIS, redirect_uris model -> Option<&super::RedirectUriConfiguration>, with_redirect_uris(super::RedirectUriConfiguration), "`redirectUris`: `microsoft.graph.redirectUriConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appManagementServicePrincipalConfiguration`, metadata, with the accessors of [`AppManagementConfiguration`](super::AppManagementConfiguration)
    AppManagementServicePrincipalConfiguration: super::AppManagementConfiguration = "microsoft.graph.appManagementServicePrincipalConfiguration";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationContext`, metadata, with the accessors of [`SignInContext`](super::SignInContext)
    ApplicationContext: super::SignInContext = "microsoft.graph.applicationContext";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications strs -> Option<Vec<&str>>, with_include_applications(Vec<String>), "`includeApplications`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationEnforcedRestrictionsSessionControl`](https://learn.microsoft.com/graph/api/resources/applicationenforcedrestrictionssessioncontrol?view=graph-rest-beta), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    ApplicationEnforcedRestrictionsSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.applicationEnforcedRestrictionsSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
}

crate::runtime::model! {
    /// `microsoft.graph.arkoseFraudProtectionProvider`, metadata, with the accessors of [`FraudProtectionProvider`](super::FraudProtectionProvider)
    ArkoseFraudProtectionProvider: super::FraudProtectionProvider, super::Entity = "microsoft.graph.arkoseFraudProtectionProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "clientSubDomain" CLIENT_SUB_DOMAIN, client_sub_domain str -> Option<&str>, with_client_sub_domain(String), "`clientSubDomain`: `Edm.String`, metadata";
    "privateKey" PRIVATE_KEY, private_key str -> Option<&str>, with_private_key(String), "`privateKey`: `Edm.String`, metadata";
    "publicKey" PUBLIC_KEY, public_key str -> Option<&str>, with_public_key(String), "`publicKey`: `Edm.String`, metadata";
    "verifySubDomain" VERIFY_SUB_DOMAIN, verify_sub_domain str -> Option<&str>, with_verify_sub_domain(String), "`verifySubDomain`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentOrder`](https://learn.microsoft.com/graph/api/resources/assignmentorder?view=graph-rest-beta)
    AssignmentOrder = "microsoft.graph.assignmentOrder";
    "order" ORDER, order strs -> Option<Vec<&str>>, with_order(Vec<String>), "`order`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.attestationEnforcement`, metadata
    AttestationEnforcement = "microsoft.graph.attestationEnforcement" {
        Disabled = "disabled",
        RegistrationOnly = "registrationOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attestationLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttestationLevel = "microsoft.graph.attestationLevel" {
        Attested = "attested",
        NotAttested = "notAttested",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authContext`, metadata, with the accessors of [`SignInContext`](super::SignInContext)
    AuthContext: super::SignInContext = "microsoft.graph.authContext";
    "authenticationContextValue" AUTHENTICATION_CONTEXT_VALUE, authentication_context_value str -> Option<&str>, with_authentication_context_value(String), "`authenticationContextValue`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authentication`](https://learn.microsoft.com/graph/api/resources/authentication?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Authentication: super::Entity = "microsoft.graph.authentication";
    inherited "id" ID, with_id(String), "`id`";
    "requirements" REQUIREMENTS, requirements model -> Option<&super::StrongAuthenticationRequirements>, with_requirements(super::StrongAuthenticationRequirements), "`requirements`: `microsoft.graph.strongAuthenticationRequirements`, metadata";
    "signInPreferences" SIGN_IN_PREFERENCES, sign_in_preferences model -> Option<&super::SignInPreferences>, with_sign_in_preferences(super::SignInPreferences), "`signInPreferences`: `microsoft.graph.signInPreferences`, metadata";
    "emailMethods" EMAIL_METHODS, email_methods models -> Option<&[super::EmailAuthenticationMethod]>, with_email_methods(Vec<super::EmailAuthenticationMethod>), "`emailMethods`: `Collection(microsoft.graph.emailAuthenticationMethod)`";
    "fido2Methods" FIDO2_METHODS, fido2_methods models -> Option<&[super::Fido2AuthenticationMethod]>, with_fido2_methods(Vec<super::Fido2AuthenticationMethod>), "`fido2Methods`: `Collection(microsoft.graph.fido2AuthenticationMethod)`";
    "methods" METHODS, methods models -> Option<&[super::AuthenticationMethod]>, with_methods(Vec<super::AuthenticationMethod>), "`methods`: `Collection(microsoft.graph.authenticationMethod)`";
    "microsoftAuthenticatorMethods" MICROSOFT_AUTHENTICATOR_METHODS, microsoft_authenticator_methods models -> Option<&[super::MicrosoftAuthenticatorAuthenticationMethod]>, with_microsoft_authenticator_methods(Vec<super::MicrosoftAuthenticatorAuthenticationMethod>), "`microsoftAuthenticatorMethods`: `Collection(microsoft.graph.microsoftAuthenticatorAuthenticationMethod)`";
    "passwordlessMicrosoftAuthenticatorMethods" PASSWORDLESS_MICROSOFT_AUTHENTICATOR_METHODS, passwordless_microsoft_authenticator_methods models -> Option<&[super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod]>, with_passwordless_microsoft_authenticator_methods(Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod>), "`passwordlessMicrosoftAuthenticatorMethods`: `Collection(microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod)`";
    "passwordMethods" PASSWORD_METHODS, password_methods models -> Option<&[super::PasswordAuthenticationMethod]>, with_password_methods(Vec<super::PasswordAuthenticationMethod>), "`passwordMethods`: `Collection(microsoft.graph.passwordAuthenticationMethod)`";
    "phoneMethods" PHONE_METHODS, phone_methods models -> Option<&[super::PhoneAuthenticationMethod]>, with_phone_methods(Vec<super::PhoneAuthenticationMethod>), "`phoneMethods`: `Collection(microsoft.graph.phoneAuthenticationMethod)`";
    "temporaryAccessPassMethods" TEMPORARY_ACCESS_PASS_METHODS, temporary_access_pass_methods models -> Option<&[super::TemporaryAccessPassAuthenticationMethod]>, with_temporary_access_pass_methods(Vec<super::TemporaryAccessPassAuthenticationMethod>), "`temporaryAccessPassMethods`: `Collection(microsoft.graph.temporaryAccessPassAuthenticationMethod)`";
    "windowsHelloForBusinessMethods" WINDOWS_HELLO_FOR_BUSINESS_METHODS, windows_hello_for_business_methods models -> Option<&[super::WindowsHelloForBusinessAuthenticationMethod]>, with_windows_hello_for_business_methods(Vec<super::WindowsHelloForBusinessAuthenticationMethod>), "`windowsHelloForBusinessMethods`: `Collection(microsoft.graph.windowsHelloForBusinessAuthenticationMethod)`";
    "externalAuthenticationMethods" EXTERNAL_AUTHENTICATION_METHODS, external_authentication_methods models -> Option<&[super::ExternalAuthenticationMethod]>, with_external_authentication_methods(Vec<super::ExternalAuthenticationMethod>), "`externalAuthenticationMethods`: `Collection(microsoft.graph.externalAuthenticationMethod)`, metadata";
    "hardwareOathMethods" HARDWARE_OATH_METHODS, hardware_oath_methods models -> Option<&[super::HardwareOathAuthenticationMethod]>, with_hardware_oath_methods(Vec<super::HardwareOathAuthenticationMethod>), "`hardwareOathMethods`: `Collection(microsoft.graph.hardwareOathAuthenticationMethod)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::LongRunningOperation]>, with_operations(Vec<super::LongRunningOperation>), "`operations`: `Collection(microsoft.graph.longRunningOperation)`, metadata";
    "platformCredentialMethods" PLATFORM_CREDENTIAL_METHODS, platform_credential_methods models -> Option<&[super::PlatformCredentialAuthenticationMethod]>, with_platform_credential_methods(Vec<super::PlatformCredentialAuthenticationMethod>), "`platformCredentialMethods`: `Collection(microsoft.graph.platformCredentialAuthenticationMethod)`, metadata";
    "qrCodePinMethod" QR_CODE_PIN_METHOD, qr_code_pin_method model -> Option<&super::QrCodePinAuthenticationMethod>, with_qr_code_pin_method(super::QrCodePinAuthenticationMethod), "`qrCodePinMethod`: `microsoft.graph.qrCodePinAuthenticationMethod`, metadata";
    "resourceAccountKeyAuthenticationMethods" RESOURCE_ACCOUNT_KEY_AUTHENTICATION_METHODS, resource_account_key_authentication_methods models -> Option<&[super::ResourceAccountKeyAuthenticationMethod]>, with_resource_account_key_authentication_methods(Vec<super::ResourceAccountKeyAuthenticationMethod>), "`resourceAccountKeyAuthenticationMethods`: `Collection(microsoft.graph.resourceAccountKeyAuthenticationMethod)`, metadata";
    "softwareOathMethods" SOFTWARE_OATH_METHODS, software_oath_methods models -> Option<&[super::SoftwareOathAuthenticationMethod]>, with_software_oath_methods(Vec<super::SoftwareOathAuthenticationMethod>), "`softwareOathMethods`: `Collection(microsoft.graph.softwareOathAuthenticationMethod)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAttributeCollectionInputConfiguration`, metadata
    AuthenticationAttributeCollectionInputConfiguration = "microsoft.graph.authenticationAttributeCollectionInputConfiguration";
    "attribute" ATTRIBUTE, attribute str -> Option<&str>, with_attribute(String), "`attribute`: `Edm.String`, metadata";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
    "editable" EDITABLE, editable bool -> Option<bool>, with_editable(bool), "`editable`: `Edm.Boolean`, metadata";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`, metadata";
    "inputType" INPUT_TYPE, input_type enumeration -> Option<super::AuthenticationAttributeCollectionInputType>, with_input_type(super::AuthenticationAttributeCollectionInputType), "`inputType`: `microsoft.graph.authenticationAttributeCollectionInputType`, metadata";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`, metadata";
    "options" OPTIONS, options models -> Option<&[super::AuthenticationAttributeCollectionOptionConfiguration]>, with_options(Vec<super::AuthenticationAttributeCollectionOptionConfiguration>), "`options`: `Collection(microsoft.graph.authenticationAttributeCollectionOptionConfiguration)`, metadata";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`, metadata";
    "validationRegEx" VALIDATION_REG_EX, validation_reg_ex str -> Option<&str>, with_validation_reg_ex(String), "`validationRegEx`: `Edm.String`, metadata";
    "writeToDirectory" WRITE_TO_DIRECTORY, write_to_directory bool -> Option<bool>, with_write_to_directory(bool), "`writeToDirectory`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationAttributeCollectionInputType`, metadata
    AuthenticationAttributeCollectionInputType = "microsoft.graph.authenticationAttributeCollectionInputType" {
        Text = "text",
        RadioSingleSelect = "radioSingleSelect",
        CheckboxMultiSelect = "checkboxMultiSelect",
        Boolean = "boolean",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAttributeCollectionOptionConfiguration`, metadata
    AuthenticationAttributeCollectionOptionConfiguration = "microsoft.graph.authenticationAttributeCollectionOptionConfiguration";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAttributeCollectionPage`, metadata
    AuthenticationAttributeCollectionPage = "microsoft.graph.authenticationAttributeCollectionPage";
    "customStringsFileId" CUSTOM_STRINGS_FILE_ID, custom_strings_file_id str -> Option<&str>, with_custom_strings_file_id(String), "`customStringsFileId`: `Edm.String`, metadata";
    "views" VIEWS, views models -> Option<&[super::AuthenticationAttributeCollectionPageViewConfiguration]>, with_views(Vec<super::AuthenticationAttributeCollectionPageViewConfiguration>), "`views`: `Collection(microsoft.graph.authenticationAttributeCollectionPageViewConfiguration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAttributeCollectionPageViewConfiguration`, metadata
    AuthenticationAttributeCollectionPageViewConfiguration = "microsoft.graph.authenticationAttributeCollectionPageViewConfiguration";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "inputs" INPUTS, inputs models -> Option<&[super::AuthenticationAttributeCollectionInputConfiguration]>, with_inputs(Vec<super::AuthenticationAttributeCollectionInputConfiguration>), "`inputs`: `Collection(microsoft.graph.authenticationAttributeCollectionInputConfiguration)`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationCombinationConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationCombinationConfiguration: super::Entity = "microsoft.graph.authenticationCombinationConfiguration" {
        "microsoft.graph.fido2CombinationConfiguration",
        "microsoft.graph.x509CertificateCombinationConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appliesToCombinations" APPLIES_TO_COMBINATIONS, applies_to_combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_applies_to_combinations(Vec<super::AuthenticationMethodModes>), "`appliesToCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationConditionApplication`, metadata
    AuthenticationConditionApplication = "microsoft.graph.authenticationConditionApplication";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationConditions`, metadata
    AuthenticationConditions = "microsoft.graph.authenticationConditions";
    "applications" APPLICATIONS, applications model -> Option<&super::AuthenticationConditionsApplications>, with_applications(super::AuthenticationConditionsApplications), "`applications`: `microsoft.graph.authenticationConditionsApplications`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationConditionsApplications`, metadata
    AuthenticationConditionsApplications = "microsoft.graph.authenticationConditionsApplications";
    "includeAllApplications" INCLUDE_ALL_APPLICATIONS, include_all_applications bool -> Option<bool>, with_include_all_applications(bool), "`includeAllApplications`: `Edm.Boolean`, metadata";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications models -> Option<&[super::AuthenticationConditionApplication]>, with_include_applications(Vec<super::AuthenticationConditionApplication>), "`includeApplications`: `Collection(microsoft.graph.authenticationConditionApplication)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationConfigurationValidation`, metadata
    AuthenticationConfigurationValidation = "microsoft.graph.authenticationConfigurationValidation";
    "errors" ERRORS, errors models -> Option<&[super::GenericError]>, with_errors(Vec<super::GenericError>), "`errors`: `Collection(microsoft.graph.genericError)`, metadata";
    "warnings" WARNINGS, warnings models -> Option<&[super::GenericError]>, with_warnings(Vec<super::GenericError>), "`warnings`: `Collection(microsoft.graph.genericError)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationContextClassReference`](https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationContextClassReference: super::Entity = "microsoft.graph.authenticationContextClassReference";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isAvailable" IS_AVAILABLE, is_available bool -> Option<bool>, with_is_available(bool), "`isAvailable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationEventListener`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationEventListener: super::Entity = "microsoft.graph.authenticationEventListener" {
        "microsoft.graph.onAttributeCollectionListener",
        "microsoft.graph.onAttributeCollectionStartListener",
        "microsoft.graph.onAttributeCollectionSubmitListener",
        "microsoft.graph.onAuthenticationMethodLoadStartListener",
        "microsoft.graph.onEmailOtpSendListener",
        "microsoft.graph.onFraudProtectionLoadStartListener",
        "microsoft.graph.onInteractiveAuthFlowStartListener",
        "microsoft.graph.onPasswordSubmitListener",
        "microsoft.graph.onPhoneMethodLoadStartListener",
        "microsoft.graph.onTokenIssuanceStartListener",
        "microsoft.graph.onUserCreateStartListener",
        "microsoft.graph.onVerifiedIdClaimValidationListener",
    };
    inherited "id" ID, with_id(String), "`id`";
    "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, authentication_events_flow_id str -> Option<&str>, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`: `Edm.String`, metadata";
    "conditions" CONDITIONS, conditions model -> Option<&super::AuthenticationConditions>, with_conditions(super::AuthenticationConditions), "`conditions`: `microsoft.graph.authenticationConditions`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationEventsFlow`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationEventsFlow: super::Entity = "microsoft.graph.authenticationEventsFlow" {
        "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",
    };
    inherited "id" ID, with_id(String), "`id`";
    "conditions" CONDITIONS, conditions model -> Option<&super::AuthenticationConditions>, with_conditions(super::AuthenticationConditions), "`conditions`: `microsoft.graph.authenticationConditions`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationEventsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationeventspolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationEventsPolicy: super::Entity = "microsoft.graph.authenticationEventsPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "onSignupStart" ON_SIGNUP_START, on_signup_start models -> Option<&[super::AuthenticationListener]>, with_on_signup_start(Vec<super::AuthenticationListener>), "`onSignupStart`: `Collection(microsoft.graph.authenticationListener)`";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationFlow`, metadata
    AuthenticationFlow = "microsoft.graph.authenticationFlow";
    "transferMethod" TRANSFER_METHOD, transfer_method flags -> Option<Flags<super::ConditionalAccessTransferMethods>>, with_transfer_method(Flags<super::ConditionalAccessTransferMethods>), "`transferMethod`: `microsoft.graph.conditionalAccessTransferMethods`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationFlowsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationflowspolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationFlowsPolicy: super::Entity = "microsoft.graph.authenticationFlowsPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "selfServiceSignUp" SELF_SERVICE_SIGN_UP, self_service_sign_up model -> Option<&super::SelfServiceSignUpAuthenticationFlowConfiguration>, with_self_service_sign_up(super::SelfServiceSignUpAuthenticationFlowConfiguration), "`selfServiceSignUp`: `microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`, read-only" "Optional. Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationListener`](https://learn.microsoft.com/graph/api/resources/authenticationlistener?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationListener: super::Entity = "microsoft.graph.authenticationListener" {
        "microsoft.graph.invokeUserFlowListener",
    };
    inherited "id" ID, with_id(String), "`id`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "sourceFilter" SOURCE_FILTER, source_filter model -> Option<&super::AuthenticationSourceFilter>, with_source_filter(super::AuthenticationSourceFilter), "`sourceFilter`: `microsoft.graph.authenticationSourceFilter`";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethod`](https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethod: super::Entity = "microsoft.graph.authenticationMethod" {
        "microsoft.graph.emailAuthenticationMethod",
        "microsoft.graph.externalAuthenticationMethod",
        "microsoft.graph.fido2AuthenticationMethod",
        "microsoft.graph.hardwareOathAuthenticationMethod",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
        "microsoft.graph.passwordAuthenticationMethod",
        "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod",
        "microsoft.graph.phoneAuthenticationMethod",
        "microsoft.graph.platformCredentialAuthenticationMethod",
        "microsoft.graph.qrCodePinAuthenticationMethod",
        "microsoft.graph.resourceAccountKeyAuthenticationMethod",
        "microsoft.graph.softwareOathAuthenticationMethod",
        "microsoft.graph.temporaryAccessPassAuthenticationMethod",
        "microsoft.graph.windowsHelloForBusinessAuthenticationMethod",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUsedDateTime" LAST_USED_DATE_TIME, last_used_date_time date_time -> Parsed<OffsetDateTime>, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// Inherits from authenticationMethodConfiguration.
    ///
    /// [`microsoft.graph.authenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodConfiguration: super::Entity = "microsoft.graph.authenticationMethodConfiguration" {
        "microsoft.graph.emailAuthenticationMethodConfiguration",
        "microsoft.graph.externalAuthenticationMethodConfiguration",
        "microsoft.graph.fido2AuthenticationMethodConfiguration",
        "microsoft.graph.hardwareOathAuthenticationMethodConfiguration",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration",
        "microsoft.graph.qrCodePinAuthenticationMethodConfiguration",
        "microsoft.graph.smsAuthenticationMethodConfiguration",
        "microsoft.graph.softwareOathAuthenticationMethodConfiguration",
        "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration",
        "microsoft.graph.voiceAuthenticationMethodConfiguration",
        "microsoft.graph.x509CertificateAuthenticationMethodConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "state" STATE, state enumeration -> Option<super::AuthenticationMethodState>, with_state(super::AuthenticationMethodState), "`state`: `microsoft.graph.authenticationMethodState`" "Possible values are: enabled, disabled.";
    "excludeTargets" EXCLUDE_TARGETS, exclude_targets models -> Option<&[super::ExcludeTarget]>, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`: `Collection(microsoft.graph.excludeTarget)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationMethodFeatureConfiguration`, metadata
    AuthenticationMethodFeatureConfiguration = "microsoft.graph.authenticationMethodFeatureConfiguration";
    "excludeTarget" EXCLUDE_TARGET, exclude_target model -> Option<&super::FeatureTarget>, with_exclude_target(super::FeatureTarget), "`excludeTarget`: `microsoft.graph.featureTarget`, metadata";
    "includeTarget" INCLUDE_TARGET, include_target model -> Option<&super::FeatureTarget>, with_include_target(super::FeatureTarget), "`includeTarget`: `microsoft.graph.featureTarget`, metadata";
    "state" STATE, state enumeration -> Option<super::AdvancedConfigState>, with_state(super::AdvancedConfigState), "`state`: `microsoft.graph.advancedConfigState`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodKeyStrength`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodKeyStrength = "microsoft.graph.authenticationMethodKeyStrength" {
        Normal = "normal",
        Weak = "weak",
        Unknown = "unknown",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationMethodModeDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodModeDetail: super::Entity = "microsoft.graph.authenticationMethodModeDetail";
    inherited "id" ID, with_id(String), "`id`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::BaseAuthenticationMethod>, with_authentication_method(super::BaseAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.baseAuthenticationMethod`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationMethodModes`, metadata
    AuthenticationMethodModes = "microsoft.graph.authenticationMethodModes" {
        Password = "password",
        Voice = "voice",
        HardwareOath = "hardwareOath",
        SoftwareOath = "softwareOath",
        Sms = "sms",
        Fido2 = "fido2",
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        MicrosoftAuthenticatorPush = "microsoftAuthenticatorPush",
        DeviceBasedPush = "deviceBasedPush",
        TemporaryAccessPassOneTime = "temporaryAccessPassOneTime",
        TemporaryAccessPassMultiUse = "temporaryAccessPassMultiUse",
        Email = "email",
        X509CertificateSingleFactor = "x509CertificateSingleFactor",
        X509CertificateMultiFactor = "x509CertificateMultiFactor",
        FederatedSingleFactor = "federatedSingleFactor",
        FederatedMultiFactor = "federatedMultiFactor",
        UnknownFutureValue = "unknownFutureValue",
        QrCodePin = "qrCodePin",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationMethodPlatform`, metadata
    AuthenticationMethodPlatform = "microsoft.graph.authenticationMethodPlatform" {
        Unknown = "unknown",
        Windows = "windows",
        MacOs = "macOS",
        Ios = "iOS",
        Android = "android",
        Linux = "linux",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodSignInState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodSignInState = "microsoft.graph.authenticationMethodSignInState" {
        NotSupported = "notSupported",
        NotAllowedByPolicy = "notAllowedByPolicy",
        NotEnabled = "notEnabled",
        PhoneNumberNotUnique = "phoneNumberNotUnique",
        Ready = "ready",
        NotConfigured = "notConfigured",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodState = "microsoft.graph.authenticationMethodState" {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodTarget: super::Entity = "microsoft.graph.authenticationMethodTarget" {
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.passkeyAuthenticationMethodTarget",
        "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.smsAuthenticationMethodTarget",
        "microsoft.graph.verifiableCredentialAuthenticationMethodTarget",
        "microsoft.graph.voiceAuthenticationMethodTarget",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isRegistrationRequired" IS_REGISTRATION_REQUIRED, is_registration_required bool -> Option<bool>, with_is_registration_required(bool), "`isRegistrationRequired`: `Edm.Boolean`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
    "useForSignIn" USE_FOR_SIGN_IN, use_for_sign_in bool -> Option<bool>, with_use_for_sign_in(bool), "`useForSignIn`: `Edm.Boolean`, not in the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodTargetType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodTargetType = "microsoft.graph.authenticationMethodTargetType" {
        User = "user",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy?view=graph-rest-beta), with the accessors of [`PolicyDeletableItem`](super::PolicyDeletableItem)
    AuthenticationMethodsPolicy: super::PolicyDeletableItem = "microsoft.graph.authenticationMethodsPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Inherited from entity.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "policyVersion" POLICY_VERSION, policy_version str -> Option<&str>, with_policy_version(String), "`policyVersion`: `Edm.String`";
    "registrationEnforcement" REGISTRATION_ENFORCEMENT, registration_enforcement model -> Option<&super::RegistrationEnforcement>, with_registration_enforcement(super::RegistrationEnforcement), "`registrationEnforcement`: `microsoft.graph.registrationEnforcement`";
    "microsoftAuthenticatorPlatformSettings" MICROSOFT_AUTHENTICATOR_PLATFORM_SETTINGS, microsoft_authenticator_platform_settings model -> Option<&super::MicrosoftAuthenticatorPlatformSettings>, with_microsoft_authenticator_platform_settings(super::MicrosoftAuthenticatorPlatformSettings), "`microsoftAuthenticatorPlatformSettings`: `microsoft.graph.microsoftAuthenticatorPlatformSettings`, metadata";
    "policyMigrationState" POLICY_MIGRATION_STATE, policy_migration_state enumeration -> Option<super::AuthenticationMethodsPolicyMigrationState>, with_policy_migration_state(super::AuthenticationMethodsPolicyMigrationState), "`policyMigrationState`: `microsoft.graph.authenticationMethodsPolicyMigrationState`, metadata";
    "reconfirmationInDays" RECONFIRMATION_IN_DAYS, reconfirmation_in_days i32 -> Option<i32>, with_reconfirmation_in_days(i32), "`reconfirmationInDays`: `Edm.Int32`, metadata";
    "reportSuspiciousActivitySettings" REPORT_SUSPICIOUS_ACTIVITY_SETTINGS, report_suspicious_activity_settings model -> Option<&super::ReportSuspiciousActivitySettings>, with_report_suspicious_activity_settings(super::ReportSuspiciousActivitySettings), "`reportSuspiciousActivitySettings`: `microsoft.graph.reportSuspiciousActivitySettings`, metadata";
    "systemCredentialPreferences" SYSTEM_CREDENTIAL_PREFERENCES, system_credential_preferences model -> Option<&super::SystemCredentialPreferences>, with_system_credential_preferences(super::SystemCredentialPreferences), "`systemCredentialPreferences`: `microsoft.graph.systemCredentialPreferences`, metadata";
    "authenticationMethodConfigurations" AUTHENTICATION_METHOD_CONFIGURATIONS, authentication_method_configurations models -> Option<&[super::AuthenticationMethodConfiguration]>, with_authentication_method_configurations(Vec<super::AuthenticationMethodConfiguration>), "`authenticationMethodConfigurations`: `Collection(microsoft.graph.authenticationMethodConfiguration)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationMethodsPolicyMigrationState`, metadata
    AuthenticationMethodsPolicyMigrationState = "microsoft.graph.authenticationMethodsPolicyMigrationState" {
        PreMigration = "preMigration",
        MigrationInProgress = "migrationInProgress",
        MigrationComplete = "migrationComplete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsRegistrationCampaign`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaign?view=graph-rest-beta)
    AuthenticationMethodsRegistrationCampaign = "microsoft.graph.authenticationMethodsRegistrationCampaign";
    "excludeTargets" EXCLUDE_TARGETS, exclude_targets models -> Option<&[super::ExcludeTarget]>, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`: `Collection(microsoft.graph.excludeTarget)`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodsRegistrationCampaignIncludeTarget]>, with_include_targets(Vec<super::AuthenticationMethodsRegistrationCampaignIncludeTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget)`";
    "snoozeDurationInDays" SNOOZE_DURATION_IN_DAYS, snooze_duration_in_days i32 -> Option<i32>, with_snooze_duration_in_days(i32), "`snoozeDurationInDays`: `Edm.Int32`";
    "state" STATE, state enumeration -> Option<super::AdvancedConfigState>, with_state(super::AdvancedConfigState), "`state`: `microsoft.graph.advancedConfigState`" "Possible values are: default, enabled, disabled, unknownFutureValue.";
    "enforceRegistrationAfterAllowedSnoozes" ENFORCE_REGISTRATION_AFTER_ALLOWED_SNOOZES, enforce_registration_after_allowed_snoozes bool -> Option<bool>, with_enforce_registration_after_allowed_snoozes(bool), "`enforceRegistrationAfterAllowedSnoozes`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaignincludetarget?view=graph-rest-beta)
    AuthenticationMethodsRegistrationCampaignIncludeTarget = "microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetedAuthenticationMethod" TARGETED_AUTHENTICATION_METHOD, targeted_authentication_method str -> Option<&str>, with_targeted_authentication_method(String), "`targetedAuthenticationMethod`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationPhoneType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationPhoneType = "microsoft.graph.authenticationPhoneType" {
        Mobile = "mobile",
        AlternateMobile = "alternateMobile",
        Office = "office",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationSourceFilter`](https://learn.microsoft.com/graph/api/resources/authenticationsourcefilter?view=graph-rest-beta)
    AuthenticationSourceFilter = "microsoft.graph.authenticationSourceFilter";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications strs -> Option<Vec<&str>>, with_include_applications(Vec<String>), "`includeApplications`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationStrengthPolicy`, metadata, with the accessors of [`PolicyDeletableItem`](super::PolicyDeletableItem)
    AuthenticationStrengthPolicy: super::PolicyDeletableItem = "microsoft.graph.authenticationStrengthPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "allowedCombinations" ALLOWED_COMBINATIONS, allowed_combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_allowed_combinations(Vec<super::AuthenticationMethodModes>), "`allowedCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::AuthenticationStrengthPolicyType>, with_policy_type(super::AuthenticationStrengthPolicyType), "`policyType`: `microsoft.graph.authenticationStrengthPolicyType`, metadata";
    "requirementsSatisfied" REQUIREMENTS_SATISFIED, requirements_satisfied flags -> Option<Flags<super::AuthenticationStrengthRequirements>>, with_requirements_satisfied(Flags<super::AuthenticationStrengthRequirements>), "`requirementsSatisfied`: `microsoft.graph.authenticationStrengthRequirements`, metadata";
    "combinationConfigurations" COMBINATION_CONFIGURATIONS, combination_configurations models -> Option<&[super::AuthenticationCombinationConfiguration]>, with_combination_configurations(Vec<super::AuthenticationCombinationConfiguration>), "`combinationConfigurations`: `Collection(microsoft.graph.authenticationCombinationConfiguration)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationStrengthPolicyType`, metadata
    AuthenticationStrengthPolicyType = "microsoft.graph.authenticationStrengthPolicyType" {
        BuiltIn = "builtIn",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationStrengthRequirements`, metadata
    AuthenticationStrengthRequirements = "microsoft.graph.authenticationStrengthRequirements" {
        None = "none",
        Mfa = "mfa",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationStrengthRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationStrengthRoot: super::Entity = "microsoft.graph.authenticationStrengthRoot";
    inherited "id" ID, with_id(String), "`id`";
    "authenticationCombinations" AUTHENTICATION_COMBINATIONS, authentication_combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_authentication_combinations(Vec<super::AuthenticationMethodModes>), "`authenticationCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
    "combinations" COMBINATIONS, combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_combinations(Vec<super::AuthenticationMethodModes>), "`combinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
    "authenticationMethodModes" AUTHENTICATION_METHOD_MODES, authentication_method_modes models -> Option<&[super::AuthenticationMethodModeDetail]>, with_authentication_method_modes(Vec<super::AuthenticationMethodModeDetail>), "`authenticationMethodModes`: `Collection(microsoft.graph.authenticationMethodModeDetail)`, metadata";
    "policies" POLICIES, policies models -> Option<&[super::AuthenticationStrengthPolicy]>, with_policies(Vec<super::AuthenticationStrengthPolicy>), "`policies`: `Collection(microsoft.graph.authenticationStrengthPolicy)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationStrengthUsage`, metadata
    AuthenticationStrengthUsage = "microsoft.graph.authenticationStrengthUsage";
    "mfa" MFA, mfa models -> Option<&[super::ConditionalAccessPolicy]>, with_mfa(Vec<super::ConditionalAccessPolicy>), "`mfa`: `Collection(microsoft.graph.conditionalAccessPolicy)`, metadata";
    "none" NONE, none models -> Option<&[super::ConditionalAccessPolicy]>, with_none(Vec<super::ConditionalAccessPolicy>), "`none`: `Collection(microsoft.graph.conditionalAccessPolicy)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.authorizationPolicy`](https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    AuthorizationPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.authorizationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "allowedToSignUpEmailBasedSubscriptions" ALLOWED_TO_SIGN_UP_EMAIL_BASED_SUBSCRIPTIONS, allowed_to_sign_up_email_based_subscriptions bool -> Option<bool>, with_allowed_to_sign_up_email_based_subscriptions(bool), "`allowedToSignUpEmailBasedSubscriptions`: `Edm.Boolean`";
    "allowedToUseSSPR" ALLOWED_TO_USE_SSPR, allowed_to_use_sspr bool -> Option<bool>, with_allowed_to_use_sspr(bool), "`allowedToUseSSPR`: `Edm.Boolean`";
    "allowEmailVerifiedUsersToJoinOrganization" ALLOW_EMAIL_VERIFIED_USERS_TO_JOIN_ORGANIZATION, allow_email_verified_users_to_join_organization bool -> Option<bool>, with_allow_email_verified_users_to_join_organization(bool), "`allowEmailVerifiedUsersToJoinOrganization`: `Edm.Boolean`";
    "allowInvitesFrom" ALLOW_INVITES_FROM, allow_invites_from enumeration -> Option<super::AllowInvitesFrom>, with_allow_invites_from(super::AllowInvitesFrom), "`allowInvitesFrom`: `microsoft.graph.allowInvitesFrom`" "Possible values are: none, adminsAndGuestInviters, adminsGuestInvitersAndAllMembers, everyone.";
    "blockMsolPowerShell" BLOCK_MSOL_POWER_SHELL, block_msol_power_shell bool -> Option<bool>, with_block_msol_power_shell(bool), "`blockMsolPowerShell`: `Edm.Boolean`";
    "defaultUserRolePermissions" DEFAULT_USER_ROLE_PERMISSIONS, default_user_role_permissions model -> Option<&super::DefaultUserRolePermissions>, with_default_user_role_permissions(super::DefaultUserRolePermissions), "`defaultUserRolePermissions`: `microsoft.graph.defaultUserRolePermissions`";
    "enabledPreviewFeatures" ENABLED_PREVIEW_FEATURES, enabled_preview_features strs -> Option<Vec<&str>>, with_enabled_preview_features(Vec<String>), "`enabledPreviewFeatures`: `Collection(Edm.String)`";
    "guestUserRoleId" GUEST_USER_ROLE_ID, guest_user_role_id guid -> Parsed<Uuid>, with_guest_user_role_id(Uuid), "`guestUserRoleId`: `Edm.Guid`";
    "permissionGrantPolicyIdsAssignedToDefaultUserRole" PERMISSION_GRANT_POLICY_IDS_ASSIGNED_TO_DEFAULT_USER_ROLE, permission_grant_policy_ids_assigned_to_default_user_role strs -> Option<Vec<&str>>, with_permission_grant_policy_ids_assigned_to_default_user_role(Vec<String>), "`permissionGrantPolicyIdsAssignedToDefaultUserRole`: `Collection(Edm.String)`";
    "allowUserConsentForRiskyApps" ALLOW_USER_CONSENT_FOR_RISKY_APPS, allow_user_consent_for_risky_apps bool -> Option<bool>, with_allow_user_consent_for_risky_apps(bool), "`allowUserConsentForRiskyApps`: `Edm.Boolean`, metadata";
    "defaultUserRoleOverrides" DEFAULT_USER_ROLE_OVERRIDES, default_user_role_overrides models -> Option<&[super::DefaultUserRoleOverride]>, with_default_user_role_overrides(Vec<super::DefaultUserRoleOverride>), "`defaultUserRoleOverrides`: `Collection(microsoft.graph.defaultUserRoleOverride)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.azureAdJoinPolicy`](https://learn.microsoft.com/graph/api/resources/azureadjoinpolicy?view=graph-rest-beta)
    AzureAdJoinPolicy = "microsoft.graph.azureAdJoinPolicy";
    "allowedGroups" ALLOWED_GROUPS, allowed_groups strs -> Option<Vec<&str>>, with_allowed_groups(Vec<String>), "`allowedGroups`: `Collection(Edm.String)`, not in the metadata";
    "allowedUsers" ALLOWED_USERS, allowed_users strs -> Option<Vec<&str>>, with_allowed_users(Vec<String>), "`allowedUsers`: `Collection(Edm.String)`, not in the metadata";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::PolicyScope>, with_applies_to(super::PolicyScope), "`appliesTo`: `microsoft.graph.policyScope`, not in the metadata" "Possible values are: 0.";
    "isAdminConfigurable" IS_ADMIN_CONFIGURABLE, is_admin_configurable bool -> Option<bool>, with_is_admin_configurable(bool), "`isAdminConfigurable`: `Edm.Boolean`";
    "allowedToJoin" ALLOWED_TO_JOIN, allowed_to_join model -> Option<&super::DeviceRegistrationMembership>, with_allowed_to_join(super::DeviceRegistrationMembership), "`allowedToJoin`: `microsoft.graph.deviceRegistrationMembership`, metadata";
    "localAdmins" LOCAL_ADMINS, local_admins model -> Option<&super::LocalAdminSettings>, with_local_admins(super::LocalAdminSettings), "`localAdmins`: `microsoft.graph.localAdminSettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.azureADRegistrationPolicy`](https://learn.microsoft.com/graph/api/resources/azureadregistrationpolicy?view=graph-rest-beta)
    AzureAdRegistrationPolicy = "microsoft.graph.azureADRegistrationPolicy";
    "allowedGroups" ALLOWED_GROUPS, allowed_groups strs -> Option<Vec<&str>>, with_allowed_groups(Vec<String>), "`allowedGroups`: `Collection(Edm.String)`, not in the metadata";
    "allowedUsers" ALLOWED_USERS, allowed_users strs -> Option<Vec<&str>>, with_allowed_users(Vec<String>), "`allowedUsers`: `Collection(Edm.String)`, not in the metadata";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::PolicyScope>, with_applies_to(super::PolicyScope), "`appliesTo`: `microsoft.graph.policyScope`, not in the metadata" "Possible values are: 0.";
    "isAdminConfigurable" IS_ADMIN_CONFIGURABLE, is_admin_configurable bool -> Option<bool>, with_is_admin_configurable(bool), "`isAdminConfigurable`: `Edm.Boolean`";
    "allowedToRegister" ALLOWED_TO_REGISTER, allowed_to_register model -> Option<&super::DeviceRegistrationMembership>, with_allowed_to_register(super::DeviceRegistrationMembership), "`allowedToRegister`: `microsoft.graph.deviceRegistrationMembership`, metadata";
}
