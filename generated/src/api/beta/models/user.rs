// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta), [intune-shared-user](https://learn.microsoft.com/graph/api/resources/intune-shared-user?view=graph-rest-beta)
    User: super::DirectoryObject = "microsoft.graph.user"
}

impl User {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `aboutMe` in queries.
    pub const ABOUT_ME: Property<Self> = Property::new("aboutMe");
    /// `accountEnabled` in queries.
    pub const ACCOUNT_ENABLED: Property<Self> = Property::new("accountEnabled");
    /// `ageGroup` in queries.
    pub const AGE_GROUP: Property<Self> = Property::new("ageGroup");
    /// `assignedLicenses` in queries.
    pub const ASSIGNED_LICENSES: Property<Self> = Property::new("assignedLicenses");
    /// `assignedPlans` in queries.
    pub const ASSIGNED_PLANS: Property<Self> = Property::new("assignedPlans");
    /// `birthday` in queries.
    pub const BIRTHDAY: Property<Self> = Property::new("birthday");
    /// `businessPhones` in queries.
    pub const BUSINESS_PHONES: Property<Self> = Property::new("businessPhones");
    /// `city` in queries.
    pub const CITY: Property<Self> = Property::new("city");
    /// `companyName` in queries.
    pub const COMPANY_NAME: Property<Self> = Property::new("companyName");
    /// `consentProvidedForMinor` in queries.
    pub const CONSENT_PROVIDED_FOR_MINOR: Property<Self> = Property::new("consentProvidedForMinor");
    /// `country` in queries.
    pub const COUNTRY: Property<Self> = Property::new("country");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `creationType` in queries.
    pub const CREATION_TYPE: Property<Self> = Property::new("creationType");
    /// `customSecurityAttributes` in queries.
    pub const CUSTOM_SECURITY_ATTRIBUTES: Property<Self> = Property::new("customSecurityAttributes");
    /// `department` in queries.
    pub const DEPARTMENT: Property<Self> = Property::new("department");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `employeeHireDate` in queries.
    pub const EMPLOYEE_HIRE_DATE: Property<Self> = Property::new("employeeHireDate");
    /// `employeeId` in queries.
    pub const EMPLOYEE_ID: Property<Self> = Property::new("employeeId");
    /// `employeeOrgData` in queries.
    pub const EMPLOYEE_ORG_DATA: Property<Self> = Property::new("employeeOrgData");
    /// `employeeType` in queries.
    pub const EMPLOYEE_TYPE: Property<Self> = Property::new("employeeType");
    /// `externalUserState` in queries.
    pub const EXTERNAL_USER_STATE: Property<Self> = Property::new("externalUserState");
    /// `externalUserStateChangeDateTime` in queries.
    pub const EXTERNAL_USER_STATE_CHANGE_DATE_TIME: Property<Self> = Property::new("externalUserStateChangeDateTime");
    /// `faxNumber` in queries.
    pub const FAX_NUMBER: Property<Self> = Property::new("faxNumber");
    /// `givenName` in queries.
    pub const GIVEN_NAME: Property<Self> = Property::new("givenName");
    /// `hireDate` in queries.
    pub const HIRE_DATE: Property<Self> = Property::new("hireDate");
    /// `identities` in queries.
    pub const IDENTITIES: Property<Self> = Property::new("identities");
    /// `imAddresses` in queries.
    pub const IM_ADDRESSES: Property<Self> = Property::new("imAddresses");
    /// `infoCatalogs` in queries.
    pub const INFO_CATALOGS: Property<Self> = Property::new("infoCatalogs");
    /// `interests` in queries.
    pub const INTERESTS: Property<Self> = Property::new("interests");
    /// `isResourceAccount` in queries.
    pub const IS_RESOURCE_ACCOUNT: Property<Self> = Property::new("isResourceAccount");
    /// `jobTitle` in queries.
    pub const JOB_TITLE: Property<Self> = Property::new("jobTitle");
    /// `lastPasswordChangeDateTime` in queries.
    pub const LAST_PASSWORD_CHANGE_DATE_TIME: Property<Self> = Property::new("lastPasswordChangeDateTime");
    /// `legalAgeGroupClassification` in queries.
    pub const LEGAL_AGE_GROUP_CLASSIFICATION: Property<Self> = Property::new("legalAgeGroupClassification");
    /// `licenseAssignmentStates` in queries.
    pub const LICENSE_ASSIGNMENT_STATES: Property<Self> = Property::new("licenseAssignmentStates");
    /// `mail` in queries.
    pub const MAIL: Property<Self> = Property::new("mail");
    /// `mailboxSettings` in queries.
    pub const MAILBOX_SETTINGS: Property<Self> = Property::new("mailboxSettings");
    /// `mailNickname` in queries.
    pub const MAIL_NICKNAME: Property<Self> = Property::new("mailNickname");
    /// `mobilePhone` in queries.
    pub const MOBILE_PHONE: Property<Self> = Property::new("mobilePhone");
    /// `mySite` in queries.
    pub const MY_SITE: Property<Self> = Property::new("mySite");
    /// `officeLocation` in queries.
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
    /// `onPremisesDistinguishedName` in queries.
    pub const ON_PREMISES_DISTINGUISHED_NAME: Property<Self> = Property::new("onPremisesDistinguishedName");
    /// `onPremisesDomainName` in queries.
    pub const ON_PREMISES_DOMAIN_NAME: Property<Self> = Property::new("onPremisesDomainName");
    /// `onPremisesExtensionAttributes` in queries.
    pub const ON_PREMISES_EXTENSION_ATTRIBUTES: Property<Self> = Property::new("onPremisesExtensionAttributes");
    /// `onPremisesImmutableId` in queries.
    pub const ON_PREMISES_IMMUTABLE_ID: Property<Self> = Property::new("onPremisesImmutableId");
    /// `onPremisesLastSyncDateTime` in queries.
    pub const ON_PREMISES_LAST_SYNC_DATE_TIME: Property<Self> = Property::new("onPremisesLastSyncDateTime");
    /// `onPremisesProvisioningErrors` in queries.
    pub const ON_PREMISES_PROVISIONING_ERRORS: Property<Self> = Property::new("onPremisesProvisioningErrors");
    /// `onPremisesSamAccountName` in queries.
    pub const ON_PREMISES_SAM_ACCOUNT_NAME: Property<Self> = Property::new("onPremisesSamAccountName");
    /// `onPremisesSecurityIdentifier` in queries.
    pub const ON_PREMISES_SECURITY_IDENTIFIER: Property<Self> = Property::new("onPremisesSecurityIdentifier");
    /// `onPremisesSyncEnabled` in queries.
    pub const ON_PREMISES_SYNC_ENABLED: Property<Self> = Property::new("onPremisesSyncEnabled");
    /// `onPremisesUserPrincipalName` in queries.
    pub const ON_PREMISES_USER_PRINCIPAL_NAME: Property<Self> = Property::new("onPremisesUserPrincipalName");
    /// `otherMails` in queries.
    pub const OTHER_MAILS: Property<Self> = Property::new("otherMails");
    /// `passwordPolicies` in queries.
    pub const PASSWORD_POLICIES: Property<Self> = Property::new("passwordPolicies");
    /// `passwordProfile` in queries.
    pub const PASSWORD_PROFILE: Property<Self> = Property::new("passwordProfile");
    /// `pastProjects` in queries.
    pub const PAST_PROJECTS: Property<Self> = Property::new("pastProjects");
    /// `postalCode` in queries.
    pub const POSTAL_CODE: Property<Self> = Property::new("postalCode");
    /// `preferredDataLocation` in queries.
    pub const PREFERRED_DATA_LOCATION: Property<Self> = Property::new("preferredDataLocation");
    /// `preferredLanguage` in queries.
    pub const PREFERRED_LANGUAGE: Property<Self> = Property::new("preferredLanguage");
    /// `preferredName` in queries.
    pub const PREFERRED_NAME: Property<Self> = Property::new("preferredName");
    /// `provisionedPlans` in queries.
    pub const PROVISIONED_PLANS: Property<Self> = Property::new("provisionedPlans");
    /// `proxyAddresses` in queries.
    pub const PROXY_ADDRESSES: Property<Self> = Property::new("proxyAddresses");
    /// `refreshTokensValidFromDateTime` in queries.
    pub const REFRESH_TOKENS_VALID_FROM_DATE_TIME: Property<Self> = Property::new("refreshTokensValidFromDateTime");
    /// `responsibilities` in queries.
    pub const RESPONSIBILITIES: Property<Self> = Property::new("responsibilities");
    /// `schools` in queries.
    pub const SCHOOLS: Property<Self> = Property::new("schools");
    /// `securityIdentifier` in queries.
    pub const SECURITY_IDENTIFIER: Property<Self> = Property::new("securityIdentifier");
    /// `showInAddressList` in queries.
    pub const SHOW_IN_ADDRESS_LIST: Property<Self> = Property::new("showInAddressList");
    /// `signInSessionsValidFromDateTime` in queries.
    pub const SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME: Property<Self> = Property::new("signInSessionsValidFromDateTime");
    /// `skills` in queries.
    pub const SKILLS: Property<Self> = Property::new("skills");
    /// `signInActivity` in queries.
    pub const SIGN_IN_ACTIVITY: Property<Self> = Property::new("signInActivity");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `streetAddress` in queries.
    pub const STREET_ADDRESS: Property<Self> = Property::new("streetAddress");
    /// `surname` in queries.
    pub const SURNAME: Property<Self> = Property::new("surname");
    /// `usageLocation` in queries.
    pub const USAGE_LOCATION: Property<Self> = Property::new("usageLocation");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `userType` in queries.
    pub const USER_TYPE: Property<Self> = Property::new("userType");
    /// `deviceEnrollmentLimit` in queries.
    pub const DEVICE_ENROLLMENT_LIMIT: Property<Self> = Property::new("deviceEnrollmentLimit");
    /// `agreementAcceptances` in queries.
    pub const AGREEMENT_ACCEPTANCES: Property<Self> = Property::new("agreementAcceptances");
    /// `appRoleAssignments` in queries.
    pub const APP_ROLE_ASSIGNMENTS: Property<Self> = Property::new("appRoleAssignments");
    /// `authentication` in queries.
    pub const AUTHENTICATION: Property<Self> = Property::new("authentication");
    /// `calendar` in queries.
    pub const CALENDAR: Property<Self> = Property::new("calendar");
    /// `calendarGroups` in queries.
    pub const CALENDAR_GROUPS: Property<Self> = Property::new("calendarGroups");
    /// `calendarView` in queries.
    pub const CALENDAR_VIEW: Property<Self> = Property::new("calendarView");
    /// `calendars` in queries.
    pub const CALENDARS: Property<Self> = Property::new("calendars");
    /// `contactFolders` in queries.
    pub const CONTACT_FOLDERS: Property<Self> = Property::new("contactFolders");
    /// `contacts` in queries.
    pub const CONTACTS: Property<Self> = Property::new("contacts");
    /// `createdObjects` in queries.
    pub const CREATED_OBJECTS: Property<Self> = Property::new("createdObjects");
    /// `directReports` in queries.
    pub const DIRECT_REPORTS: Property<Self> = Property::new("directReports");
    /// `drive` in queries.
    pub const DRIVE: Property<Self> = Property::new("drive");
    /// `drives` in queries.
    pub const DRIVES: Property<Self> = Property::new("drives");
    /// `events` in queries.
    pub const EVENTS: Property<Self> = Property::new("events");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `inferenceClassification` in queries.
    pub const INFERENCE_CLASSIFICATION: Property<Self> = Property::new("inferenceClassification");
    /// `insights` in queries.
    pub const INSIGHTS: Property<Self> = Property::new("insights");
    /// `joinedGroups` in queries.
    pub const JOINED_GROUPS: Property<Self> = Property::new("joinedGroups");
    /// `mailFolders` in queries.
    pub const MAIL_FOLDERS: Property<Self> = Property::new("mailFolders");
    /// `manager` in queries.
    pub const MANAGER: Property<Self> = Property::new("manager");
    /// `memberOf` in queries.
    pub const MEMBER_OF: Property<Self> = Property::new("memberOf");
    /// `joinedTeams` in queries.
    pub const JOINED_TEAMS: Property<Self> = Property::new("joinedTeams");
    /// `messages` in queries.
    pub const MESSAGES: Property<Self> = Property::new("messages");
    /// `onenote` in queries.
    pub const ONENOTE: Property<Self> = Property::new("onenote");
    /// `outlook` in queries.
    pub const OUTLOOK: Property<Self> = Property::new("outlook");
    /// `ownedDevices` in queries.
    pub const OWNED_DEVICES: Property<Self> = Property::new("ownedDevices");
    /// `ownedObjects` in queries.
    pub const OWNED_OBJECTS: Property<Self> = Property::new("ownedObjects");
    /// `pendingAccessReviewInstances` in queries.
    pub const PENDING_ACCESS_REVIEW_INSTANCES: Property<Self> = Property::new("pendingAccessReviewInstances");
    /// `people` in queries.
    pub const PEOPLE: Property<Self> = Property::new("people");
    /// `photo` in queries.
    pub const PHOTO: Property<Self> = Property::new("photo");
    /// `photos` in queries.
    pub const PHOTOS: Property<Self> = Property::new("photos");
    /// `planner` in queries.
    pub const PLANNER: Property<Self> = Property::new("planner");
    /// `profile` in queries.
    pub const PROFILE: Property<Self> = Property::new("profile");
    /// `registeredDevices` in queries.
    pub const REGISTERED_DEVICES: Property<Self> = Property::new("registeredDevices");
    /// `scopedRoleMemberOf` in queries.
    pub const SCOPED_ROLE_MEMBER_OF: Property<Self> = Property::new("scopedRoleMemberOf");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `teamwork` in queries.
    pub const TEAMWORK: Property<Self> = Property::new("teamwork");
    /// `todo` in queries.
    pub const TODO: Property<Self> = Property::new("todo");
    /// `transitiveMemberOf` in queries.
    pub const TRANSITIVE_MEMBER_OF: Property<Self> = Property::new("transitiveMemberOf");
    /// `transitiveReports` in queries.
    pub const TRANSITIVE_REPORTS: Property<Self> = Property::new("transitiveReports");
    /// `usageRights` in queries.
    pub const USAGE_RIGHTS: Property<Self> = Property::new("usageRights");
    /// `managedDevices` in queries.
    pub const MANAGED_DEVICES: Property<Self> = Property::new("managedDevices");
    /// `managedAppRegistrations` in queries.
    pub const MANAGED_APP_REGISTRATIONS: Property<Self> = Property::new("managedAppRegistrations");
    /// `deviceEnrollmentConfigurations` in queries.
    pub const DEVICE_ENROLLMENT_CONFIGURATIONS: Property<Self> = Property::new("deviceEnrollmentConfigurations");
    /// `deviceManagementTroubleshootingEvents` in queries.
    pub const DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS: Property<Self> =
        Property::new("deviceManagementTroubleshootingEvents");
    /// `mobileAppIntentAndStates` in queries.
    pub const MOBILE_APP_INTENT_AND_STATES: Property<Self> = Property::new("mobileAppIntentAndStates");
    /// `mobileAppTroubleshootingEvents` in queries.
    pub const MOBILE_APP_TROUBLESHOOTING_EVENTS: Property<Self> = Property::new("mobileAppTroubleshootingEvents");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `aboutMe`: `Edm.String`
    pub fn about_me(&self) -> Option<&str> {
        self.0.str("aboutMe")
    }

    /// Sets `aboutMe`.
    pub fn with_about_me(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("aboutMe", value))
    }

    /// `accountEnabled`: `Edm.Boolean`
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.bool("accountEnabled")
    }

    /// Sets `accountEnabled`.
    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
    }

    /// `ageGroup`: `Edm.String`
    ///
    /// Possible values are: null, Minor, NotAdult, Adult.
    pub fn age_group(&self) -> Option<&str> {
        self.0.str("ageGroup")
    }

    /// Sets `ageGroup`.
    pub fn with_age_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ageGroup", value))
    }

    /// `assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`
    ///
    /// Not nullable.
    pub fn assigned_licenses(&self) -> Option<&[super::AssignedLicense]> {
        self.0.models("assignedLicenses")
    }

    /// Sets `assignedLicenses`.
    pub fn with_assigned_licenses(self, value: impl Into<Nullable<Vec<super::AssignedLicense>>>) -> Self {
        Self(self.0.with("assignedLicenses", value))
    }

    /// `assignedPlans`: `Collection(microsoft.graph.assignedPlan)`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn assigned_plans(&self) -> Option<&[super::AssignedPlan]> {
        self.0.models("assignedPlans")
    }

    /// `birthday`: `Edm.DateTimeOffset`
    pub fn birthday(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("birthday")
    }

    /// Sets `birthday`.
    pub fn with_birthday(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("birthday", value))
    }

    /// `businessPhones`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn business_phones(&self) -> Option<Vec<&str>> {
        self.0.strs("businessPhones")
    }

    /// `city`: `Edm.String`
    pub fn city(&self) -> Option<&str> {
        self.0.str("city")
    }

    /// Sets `city`.
    pub fn with_city(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("city", value))
    }

    /// `companyName`: `Edm.String`
    pub fn company_name(&self) -> Option<&str> {
        self.0.str("companyName")
    }

    /// Sets `companyName`.
    pub fn with_company_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("companyName", value))
    }

    /// `consentProvidedForMinor`: `Edm.String`
    ///
    /// Possible values are: null, Granted, Denied, NotRequired.
    pub fn consent_provided_for_minor(&self) -> Option<&str> {
        self.0.str("consentProvidedForMinor")
    }

    /// Sets `consentProvidedForMinor`.
    pub fn with_consent_provided_for_minor(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("consentProvidedForMinor", value))
    }

    /// `country`: `Edm.String`
    pub fn country(&self) -> Option<&str> {
        self.0.str("country")
    }

    /// Sets `country`.
    pub fn with_country(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("country", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only. Nullable.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `creationType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn creation_type(&self) -> Option<&str> {
        self.0.str("creationType")
    }

    /// `customSecurityAttributes`: `microsoft.graph.customSecurityAttributeValue`
    ///
    /// Nullable.
    pub fn custom_security_attributes(&self) -> Option<&super::CustomSecurityAttributeValue> {
        self.0.model("customSecurityAttributes")
    }

    /// Sets `customSecurityAttributes`.
    pub fn with_custom_security_attributes(
        self,
        value: impl Into<Nullable<super::CustomSecurityAttributeValue>>,
    ) -> Self {
        Self(self.0.with("customSecurityAttributes", value))
    }

    /// `department`: `Edm.String`
    pub fn department(&self) -> Option<&str> {
        self.0.str("department")
    }

    /// Sets `department`.
    pub fn with_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("department", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `employeeHireDate`: `Edm.DateTimeOffset`
    pub fn employee_hire_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("employeeHireDate")
    }

    /// Sets `employeeHireDate`.
    pub fn with_employee_hire_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("employeeHireDate", value))
    }

    /// `employeeId`: `Edm.String`
    pub fn employee_id(&self) -> Option<&str> {
        self.0.str("employeeId")
    }

    /// Sets `employeeId`.
    pub fn with_employee_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("employeeId", value))
    }

    /// `employeeOrgData`: `microsoft.graph.employeeOrgData`
    pub fn employee_org_data(&self) -> Option<&super::EmployeeOrgData> {
        self.0.model("employeeOrgData")
    }

    /// Sets `employeeOrgData`.
    pub fn with_employee_org_data(self, value: impl Into<Nullable<super::EmployeeOrgData>>) -> Self {
        Self(self.0.with("employeeOrgData", value))
    }

    /// `employeeType`: `Edm.String`
    pub fn employee_type(&self) -> Option<&str> {
        self.0.str("employeeType")
    }

    /// Sets `employeeType`.
    pub fn with_employee_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("employeeType", value))
    }

    /// `externalUserState`: `Edm.String`
    pub fn external_user_state(&self) -> Option<&str> {
        self.0.str("externalUserState")
    }

    /// Sets `externalUserState`.
    pub fn with_external_user_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalUserState", value))
    }

    /// `externalUserStateChangeDateTime`: `Edm.String`
    pub fn external_user_state_change_date_time(&self) -> Option<&str> {
        self.0.str("externalUserStateChangeDateTime")
    }

    /// Sets `externalUserStateChangeDateTime`.
    pub fn with_external_user_state_change_date_time(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalUserStateChangeDateTime", value))
    }

    /// `faxNumber`: `Edm.String`
    pub fn fax_number(&self) -> Option<&str> {
        self.0.str("faxNumber")
    }

    /// Sets `faxNumber`.
    pub fn with_fax_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("faxNumber", value))
    }

    /// `givenName`: `Edm.String`
    pub fn given_name(&self) -> Option<&str> {
        self.0.str("givenName")
    }

    /// Sets `givenName`.
    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `hireDate`: `Edm.DateTimeOffset`
    pub fn hire_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("hireDate")
    }

    /// Sets `hireDate`.
    pub fn with_hire_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("hireDate", value))
    }

    /// `identities`: `Collection(microsoft.graph.objectIdentity)`
    pub fn identities(&self) -> Option<&[super::ObjectIdentity]> {
        self.0.models("identities")
    }

    /// Sets `identities`.
    pub fn with_identities(self, value: impl Into<Nullable<Vec<super::ObjectIdentity>>>) -> Self {
        Self(self.0.with("identities", value))
    }

    /// `imAddresses`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn im_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("imAddresses")
    }

    /// `infoCatalogs`: `Collection(Edm.String)`
    pub fn info_catalogs(&self) -> Option<Vec<&str>> {
        self.0.strs("infoCatalogs")
    }

    /// Sets `infoCatalogs`.
    pub fn with_info_catalogs(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("infoCatalogs", value))
    }

    /// `interests`: `Collection(Edm.String)`
    pub fn interests(&self) -> Option<Vec<&str>> {
        self.0.strs("interests")
    }

    /// Sets `interests`.
    pub fn with_interests(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("interests", value))
    }

    /// `isResourceAccount`: `Edm.Boolean`
    pub fn is_resource_account(&self) -> Option<bool> {
        self.0.bool("isResourceAccount")
    }

    /// Sets `isResourceAccount`.
    pub fn with_is_resource_account(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isResourceAccount", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn job_title(&self) -> Option<&str> {
        self.0.str("jobTitle")
    }

    /// Sets `jobTitle`.
    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `lastPasswordChangeDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_password_change_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastPasswordChangeDateTime")
    }

    /// `legalAgeGroupClassification`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: null, MinorWithOutParentalConsent, MinorWithParentalConsent, MinorNoParentalConsentRequired, NotAdult, Adult.
    pub fn legal_age_group_classification(&self) -> Option<&str> {
        self.0.str("legalAgeGroupClassification")
    }

    /// `licenseAssignmentStates`: `Collection(microsoft.graph.licenseAssignmentState)`, read-only
    ///
    /// Read-only.
    pub fn license_assignment_states(&self) -> Option<&[super::LicenseAssignmentState]> {
        self.0.models("licenseAssignmentStates")
    }

    /// `mail`: `Edm.String`
    pub fn mail(&self) -> Option<&str> {
        self.0.str("mail")
    }

    /// Sets `mail`.
    pub fn with_mail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mail", value))
    }

    /// `mailboxSettings`: `microsoft.graph.mailboxSettings`
    pub fn mailbox_settings(&self) -> Option<&super::MailboxSettings> {
        self.0.model("mailboxSettings")
    }

    /// Sets `mailboxSettings`.
    pub fn with_mailbox_settings(self, value: impl Into<Nullable<super::MailboxSettings>>) -> Self {
        Self(self.0.with("mailboxSettings", value))
    }

    /// `mailNickname`: `Edm.String`
    pub fn mail_nickname(&self) -> Option<&str> {
        self.0.str("mailNickname")
    }

    /// Sets `mailNickname`.
    pub fn with_mail_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailNickname", value))
    }

    /// `mobilePhone`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn mobile_phone(&self) -> Option<&str> {
        self.0.str("mobilePhone")
    }

    /// `mySite`: `Edm.String`
    pub fn my_site(&self) -> Option<&str> {
        self.0.str("mySite")
    }

    /// Sets `mySite`.
    pub fn with_my_site(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mySite", value))
    }

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

    /// Sets `officeLocation`.
    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
    }

    /// `onPremisesDistinguishedName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn on_premises_distinguished_name(&self) -> Option<&str> {
        self.0.str("onPremisesDistinguishedName")
    }

    /// `onPremisesDomainName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn on_premises_domain_name(&self) -> Option<&str> {
        self.0.str("onPremisesDomainName")
    }

    /// `onPremisesExtensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`, read-only
    ///
    /// Read-only.
    pub fn on_premises_extension_attributes(&self) -> Option<&super::OnPremisesExtensionAttributes> {
        self.0.model("onPremisesExtensionAttributes")
    }

    /// `onPremisesImmutableId`: `Edm.String`
    pub fn on_premises_immutable_id(&self) -> Option<&str> {
        self.0.str("onPremisesImmutableId")
    }

    /// Sets `onPremisesImmutableId`.
    pub fn with_on_premises_immutable_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onPremisesImmutableId", value))
    }

    /// `onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn on_premises_last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("onPremisesLastSyncDateTime")
    }

    /// `onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`
    pub fn on_premises_provisioning_errors(&self) -> Option<&[super::OnPremisesProvisioningError]> {
        self.0.models("onPremisesProvisioningErrors")
    }

    /// Sets `onPremisesProvisioningErrors`.
    pub fn with_on_premises_provisioning_errors(
        self,
        value: impl Into<Nullable<Vec<super::OnPremisesProvisioningError>>>,
    ) -> Self {
        Self(self.0.with("onPremisesProvisioningErrors", value))
    }

    /// `onPremisesSamAccountName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn on_premises_sam_account_name(&self) -> Option<&str> {
        self.0.str("onPremisesSamAccountName")
    }

    /// `onPremisesSecurityIdentifier`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn on_premises_security_identifier(&self) -> Option<&str> {
        self.0.str("onPremisesSecurityIdentifier")
    }

    /// `onPremisesSyncEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn on_premises_sync_enabled(&self) -> Option<bool> {
        self.0.bool("onPremisesSyncEnabled")
    }

    /// `onPremisesUserPrincipalName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn on_premises_user_principal_name(&self) -> Option<&str> {
        self.0.str("onPremisesUserPrincipalName")
    }

    /// `otherMails`: `Collection(Edm.String)`
    pub fn other_mails(&self) -> Option<Vec<&str>> {
        self.0.strs("otherMails")
    }

    /// Sets `otherMails`.
    pub fn with_other_mails(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("otherMails", value))
    }

    /// `passwordPolicies`: `Edm.String`
    ///
    /// Possible values are: DisableStrongPassword.
    pub fn password_policies(&self) -> Option<&str> {
        self.0.str("passwordPolicies")
    }

    /// Sets `passwordPolicies`.
    pub fn with_password_policies(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passwordPolicies", value))
    }

    /// `passwordProfile`: `microsoft.graph.passwordProfile`
    pub fn password_profile(&self) -> Option<&super::PasswordProfile> {
        self.0.model("passwordProfile")
    }

    /// Sets `passwordProfile`.
    pub fn with_password_profile(self, value: impl Into<Nullable<super::PasswordProfile>>) -> Self {
        Self(self.0.with("passwordProfile", value))
    }

    /// `pastProjects`: `Collection(Edm.String)`
    pub fn past_projects(&self) -> Option<Vec<&str>> {
        self.0.strs("pastProjects")
    }

    /// Sets `pastProjects`.
    pub fn with_past_projects(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("pastProjects", value))
    }

    /// `postalCode`: `Edm.String`
    pub fn postal_code(&self) -> Option<&str> {
        self.0.str("postalCode")
    }

    /// Sets `postalCode`.
    pub fn with_postal_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postalCode", value))
    }

    /// `preferredDataLocation`: `Edm.String`
    pub fn preferred_data_location(&self) -> Option<&str> {
        self.0.str("preferredDataLocation")
    }

    /// Sets `preferredDataLocation`.
    pub fn with_preferred_data_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredDataLocation", value))
    }

    /// `preferredLanguage`: `Edm.String`
    pub fn preferred_language(&self) -> Option<&str> {
        self.0.str("preferredLanguage")
    }

    /// Sets `preferredLanguage`.
    pub fn with_preferred_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredLanguage", value))
    }

    /// `preferredName`: `Edm.String`
    pub fn preferred_name(&self) -> Option<&str> {
        self.0.str("preferredName")
    }

    /// Sets `preferredName`.
    pub fn with_preferred_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredName", value))
    }

    /// `provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn provisioned_plans(&self) -> Option<&[super::ProvisionedPlan]> {
        self.0.models("provisionedPlans")
    }

    /// `proxyAddresses`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn proxy_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("proxyAddresses")
    }

    /// `refreshTokensValidFromDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn refresh_tokens_valid_from_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("refreshTokensValidFromDateTime")
    }

    /// `responsibilities`: `Collection(Edm.String)`
    pub fn responsibilities(&self) -> Option<Vec<&str>> {
        self.0.strs("responsibilities")
    }

    /// Sets `responsibilities`.
    pub fn with_responsibilities(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("responsibilities", value))
    }

    /// `schools`: `Collection(Edm.String)`
    pub fn schools(&self) -> Option<Vec<&str>> {
        self.0.strs("schools")
    }

    /// Sets `schools`.
    pub fn with_schools(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("schools", value))
    }

    /// `securityIdentifier`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn security_identifier(&self) -> Option<&str> {
        self.0.str("securityIdentifier")
    }

    /// `showInAddressList`: `Edm.Boolean`
    pub fn show_in_address_list(&self) -> Option<bool> {
        self.0.bool("showInAddressList")
    }

    /// Sets `showInAddressList`.
    pub fn with_show_in_address_list(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showInAddressList", value))
    }

    /// `signInSessionsValidFromDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn sign_in_sessions_valid_from_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("signInSessionsValidFromDateTime")
    }

    /// `skills`: `Collection(Edm.String)`
    pub fn skills(&self) -> Option<Vec<&str>> {
        self.0.strs("skills")
    }

    /// Sets `skills`.
    pub fn with_skills(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("skills", value))
    }

    /// `signInActivity`: `microsoft.graph.signInActivity`, read-only
    ///
    /// Read-only.
    pub fn sign_in_activity(&self) -> Option<&super::SignInActivity> {
        self.0.model("signInActivity")
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `streetAddress`: `Edm.String`
    pub fn street_address(&self) -> Option<&str> {
        self.0.str("streetAddress")
    }

    /// Sets `streetAddress`.
    pub fn with_street_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("streetAddress", value))
    }

    /// `surname`: `Edm.String`
    pub fn surname(&self) -> Option<&str> {
        self.0.str("surname")
    }

    /// Sets `surname`.
    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `usageLocation`: `Edm.String`
    ///
    /// Not nullable.
    pub fn usage_location(&self) -> Option<&str> {
        self.0.str("usageLocation")
    }

    /// Sets `usageLocation`.
    pub fn with_usage_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usageLocation", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `userType`: `Edm.String`
    pub fn user_type(&self) -> Option<&str> {
        self.0.str("userType")
    }

    /// Sets `userType`.
    pub fn with_user_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userType", value))
    }

    /// `deviceEnrollmentLimit`: `Edm.Int32`
    pub fn device_enrollment_limit(&self) -> Option<i32> {
        self.0.i32("deviceEnrollmentLimit")
    }

    /// Sets `deviceEnrollmentLimit`.
    pub fn with_device_enrollment_limit(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceEnrollmentLimit", value))
    }

    /// `agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "governance", feature = "users"))]
    pub fn agreement_acceptances(&self) -> Option<&[super::AgreementAcceptance]> {
        self.0.models("agreementAcceptances")
    }

    /// `appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`
    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn app_role_assignments(&self) -> Option<&[super::AppRoleAssignment]> {
        self.0.models("appRoleAssignments")
    }

    /// Sets `appRoleAssignments`.
    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn with_app_role_assignments(self, value: impl Into<Nullable<Vec<super::AppRoleAssignment>>>) -> Self {
        Self(self.0.with("appRoleAssignments", value))
    }

    /// `authentication`: `microsoft.graph.authentication`
    pub fn authentication(&self) -> Option<&super::Authentication> {
        self.0.model("authentication")
    }

    /// Sets `authentication`.
    pub fn with_authentication(self, value: impl Into<Nullable<super::Authentication>>) -> Self {
        Self(self.0.with("authentication", value))
    }

    /// `calendar`: `microsoft.graph.calendar`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "calendar")]
    pub fn calendar(&self) -> Option<&super::Calendar> {
        self.0.model("calendar")
    }

    /// `calendarGroups`: `Collection(microsoft.graph.calendarGroup)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calendar")]
    pub fn calendar_groups(&self) -> Option<&[super::CalendarGroup]> {
        self.0.models("calendarGroups")
    }

    /// `calendarView`: `Collection(microsoft.graph.event)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calendar")]
    pub fn calendar_view(&self) -> Option<&[super::Event]> {
        self.0.models("calendarView")
    }

    /// `calendars`: `Collection(microsoft.graph.calendar)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calendar")]
    pub fn calendars(&self) -> Option<&[super::Calendar]> {
        self.0.models("calendars")
    }

    /// `contactFolders`: `Collection(microsoft.graph.contactFolder)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "contacts")]
    pub fn contact_folders(&self) -> Option<&[super::ContactFolder]> {
        self.0.models("contactFolders")
    }

    /// `contacts`: `Collection(microsoft.graph.contact)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> Option<&[super::Contact]> {
        self.0.models("contacts")
    }

    /// `createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn created_objects(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("createdObjects")
    }

    /// `directReports`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn direct_reports(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("directReports")
    }

    /// `drive`: `microsoft.graph.drive`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "files")]
    pub fn drive(&self) -> Option<&super::Drive> {
        self.0.model("drive")
    }

    /// `drives`: `Collection(microsoft.graph.drive)`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "files")]
    pub fn drives(&self) -> Option<&[super::Drive]> {
        self.0.models("drives")
    }

    /// `events`: `Collection(microsoft.graph.event)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calendar")]
    pub fn events(&self) -> Option<&[super::Event]> {
        self.0.models("events")
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `inferenceClassification`: `microsoft.graph.inferenceClassification`
    pub fn inference_classification(&self) -> Option<&super::InferenceClassification> {
        self.0.model("inferenceClassification")
    }

    /// Sets `inferenceClassification`.
    pub fn with_inference_classification(self, value: impl Into<Nullable<super::InferenceClassification>>) -> Self {
        Self(self.0.with("inferenceClassification", value))
    }

    /// `insights`: `microsoft.graph.itemInsights`, read-only
    ///
    /// Read-only. Nullable.
    pub fn insights(&self) -> Option<&super::ItemInsights> {
        self.0.model("insights")
    }

    /// `joinedGroups`: `Collection(microsoft.graph.group)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn joined_groups(&self) -> Option<&[super::Group]> {
        self.0.models("joinedGroups")
    }

    /// `mailFolders`: `Collection(microsoft.graph.mailFolder)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "mail")]
    pub fn mail_folders(&self) -> Option<&[super::MailFolder]> {
        self.0.models("mailFolders")
    }

    /// `manager`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn manager(&self) -> Option<&super::DirectoryObject> {
        self.0.model("manager")
    }

    /// `memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("memberOf")
    }

    /// `joinedTeams`: `Collection(microsoft.graph.team)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "teams")]
    pub fn joined_teams(&self) -> Option<&[super::Team]> {
        self.0.models("joinedTeams")
    }

    /// `messages`: `Collection(microsoft.graph.message)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "users")]
    pub fn messages(&self) -> Option<&[super::Message]> {
        self.0.models("messages")
    }

    /// `onenote`: `microsoft.graph.onenote`, read-only
    ///
    /// Read-only.
    pub fn onenote(&self) -> Option<&super::Onenote> {
        self.0.model("onenote")
    }

    /// `outlook`: `microsoft.graph.outlookUser`, read-only
    ///
    /// Read-only. Nullable.
    pub fn outlook(&self) -> Option<&super::OutlookUser> {
        self.0.model("outlook")
    }

    /// `ownedDevices`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn owned_devices(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("ownedDevices")
    }

    /// `ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn owned_objects(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("ownedObjects")
    }

    /// `pendingAccessReviewInstances`: `Collection(microsoft.graph.accessReviewInstance)`
    #[cfg(any(feature = "governance", feature = "users"))]
    pub fn pending_access_review_instances(&self) -> Option<&[super::AccessReviewInstance]> {
        self.0.models("pendingAccessReviewInstances")
    }

    /// Sets `pendingAccessReviewInstances`.
    #[cfg(any(feature = "governance", feature = "users"))]
    pub fn with_pending_access_review_instances(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewInstance>>>,
    ) -> Self {
        Self(self.0.with("pendingAccessReviewInstances", value))
    }

    /// `people`: `Collection(microsoft.graph.person)`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "contacts")]
    pub fn people(&self) -> Option<&[super::Person]> {
        self.0.models("people")
    }

    /// `photo`: `microsoft.graph.profilePhoto`, read-only
    ///
    /// Read-only.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn photo(&self) -> Option<&super::ProfilePhoto> {
        self.0.model("photo")
    }

    /// `photos`: `Collection(microsoft.graph.photo)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "files", feature = "teams", feature = "users"))]
    pub fn photos(&self) -> Option<&[super::Photo]> {
        self.0.models("photos")
    }

    /// `planner`: `microsoft.graph.plannerUser`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> Option<&super::PlannerUser> {
        self.0.model("planner")
    }

    /// `profile`: `microsoft.graph.profile`
    #[cfg(feature = "users")]
    pub fn profile(&self) -> Option<&super::Profile> {
        self.0.model("profile")
    }

    /// Sets `profile`.
    #[cfg(feature = "users")]
    pub fn with_profile(self, value: impl Into<Nullable<super::Profile>>) -> Self {
        Self(self.0.with("profile", value))
    }

    /// `registeredDevices`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn registered_devices(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("registeredDevices")
    }

    /// `scopedRoleMemberOf`: `Collection(microsoft.graph.scopedRoleMembership)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn scoped_role_member_of(&self) -> Option<&[super::ScopedRoleMembership]> {
        self.0.models("scopedRoleMemberOf")
    }

    /// `settings`: `microsoft.graph.userSettings`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "users")]
    pub fn settings(&self) -> Option<&super::UserSettings> {
        self.0.model("settings")
    }

    /// `teamwork`: `microsoft.graph.userTeamwork`, read-only
    ///
    /// Read-only. Nullable.
    pub fn teamwork(&self) -> Option<&super::UserTeamwork> {
        self.0.model("teamwork")
    }

    /// `todo`: `microsoft.graph.todo`
    pub fn todo(&self) -> Option<&super::Todo> {
        self.0.model("todo")
    }

    /// Sets `todo`.
    pub fn with_todo(self, value: impl Into<Nullable<super::Todo>>) -> Self {
        Self(self.0.with("todo", value))
    }

    /// `transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn transitive_member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("transitiveMemberOf")
    }

    /// Sets `transitiveMemberOf`.
    pub fn with_transitive_member_of(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("transitiveMemberOf", value))
    }

    /// `transitiveReports`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only.
    pub fn transitive_reports(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("transitiveReports")
    }

    /// `usageRights`: `Collection(microsoft.graph.usageRight)`
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn usage_rights(&self) -> Option<&[super::UsageRight]> {
        self.0.models("usageRights")
    }

    /// Sets `usageRights`.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn with_usage_rights(self, value: impl Into<Nullable<Vec<super::UsageRight>>>) -> Self {
        Self(self.0.with("usageRights", value))
    }

    /// `managedDevices`: `Collection(microsoft.graph.managedDevice)`
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn managed_devices(&self) -> Option<&[super::ManagedDevice]> {
        self.0.models("managedDevices")
    }

    /// Sets `managedDevices`.
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn with_managed_devices(self, value: impl Into<Nullable<Vec<super::ManagedDevice>>>) -> Self {
        Self(self.0.with("managedDevices", value))
    }

    /// `managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`
    #[cfg(feature = "intune")]
    pub fn managed_app_registrations(&self) -> Option<&[super::ManagedAppRegistration]> {
        self.0.models("managedAppRegistrations")
    }

    /// Sets `managedAppRegistrations`.
    #[cfg(feature = "intune")]
    pub fn with_managed_app_registrations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppRegistration>>>,
    ) -> Self {
        Self(self.0.with("managedAppRegistrations", value))
    }

    /// `deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn device_enrollment_configurations(&self) -> Option<&[super::DeviceEnrollmentConfiguration]> {
        self.0.models("deviceEnrollmentConfigurations")
    }

    /// Sets `deviceEnrollmentConfigurations`.
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn with_device_enrollment_configurations(
        self,
        value: impl Into<Nullable<Vec<super::DeviceEnrollmentConfiguration>>>,
    ) -> Self {
        Self(self.0.with("deviceEnrollmentConfigurations", value))
    }

    /// `deviceManagementTroubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn device_management_troubleshooting_events(&self) -> Option<&[super::DeviceManagementTroubleshootingEvent]> {
        self.0.models("deviceManagementTroubleshootingEvents")
    }

    /// Sets `deviceManagementTroubleshootingEvents`.
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn with_device_management_troubleshooting_events(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTroubleshootingEvent>>>,
    ) -> Self {
        Self(self.0.with("deviceManagementTroubleshootingEvents", value))
    }

    /// `mobileAppIntentAndStates`: `Collection(microsoft.graph.mobileAppIntentAndState)`
    #[cfg(feature = "users")]
    pub fn mobile_app_intent_and_states(&self) -> Option<&[super::MobileAppIntentAndState]> {
        self.0.models("mobileAppIntentAndStates")
    }

    /// Sets `mobileAppIntentAndStates`.
    #[cfg(feature = "users")]
    pub fn with_mobile_app_intent_and_states(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppIntentAndState>>>,
    ) -> Self {
        Self(self.0.with("mobileAppIntentAndStates", value))
    }

    /// `mobileAppTroubleshootingEvents`: `Collection(microsoft.graph.mobileAppTroubleshootingEvent)`
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn mobile_app_troubleshooting_events(&self) -> Option<&[super::MobileAppTroubleshootingEvent]> {
        self.0.models("mobileAppTroubleshootingEvents")
    }

    /// Sets `mobileAppTroubleshootingEvents`.
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn with_mobile_app_troubleshooting_events(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppTroubleshootingEvent>>>,
    ) -> Self {
        Self(self.0.with("mobileAppTroubleshootingEvents", value))
    }
}
