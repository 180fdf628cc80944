// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0), [intune-onboarding-user](https://learn.microsoft.com/graph/api/resources/intune-onboarding-user?view=graph-rest-1.0), [intune-devices-user](https://learn.microsoft.com/graph/api/resources/intune-devices-user?view=graph-rest-1.0), [intune-mam-user](https://learn.microsoft.com/graph/api/resources/intune-mam-user?view=graph-rest-1.0), [intune-troubleshooting-user](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-user?view=graph-rest-1.0)
    User: super::DirectoryObject = "microsoft.graph.user"
}

crate::runtime::derived! {
    User: super::Entity
}

impl User {
    pub const ID: Property<Self> = Property::new("id");
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    pub const ABOUT_ME: Property<Self> = Property::new("aboutMe");
    pub const ACCOUNT_ENABLED: Property<Self> = Property::new("accountEnabled");
    pub const AGE_GROUP: Property<Self> = Property::new("ageGroup");
    pub const ASSIGNED_LICENSES: Property<Self> = Property::new("assignedLicenses");
    pub const ASSIGNED_PLANS: Property<Self> = Property::new("assignedPlans");
    pub const BIRTHDAY: Property<Self> = Property::new("birthday");
    pub const BUSINESS_PHONES: Property<Self> = Property::new("businessPhones");
    pub const CITY: Property<Self> = Property::new("city");
    pub const COMPANY_NAME: Property<Self> = Property::new("companyName");
    pub const CONSENT_PROVIDED_FOR_MINOR: Property<Self> = Property::new(
        "consentProvidedForMinor",
    );
    pub const COUNTRY: Property<Self> = Property::new("country");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const CREATION_TYPE: Property<Self> = Property::new("creationType");
    pub const DEPARTMENT: Property<Self> = Property::new("department");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const EMPLOYEE_HIRE_DATE: Property<Self> = Property::new("employeeHireDate");
    pub const EMPLOYEE_ID: Property<Self> = Property::new("employeeId");
    pub const EMPLOYEE_ORG_DATA: Property<Self> = Property::new("employeeOrgData");
    pub const EMPLOYEE_TYPE: Property<Self> = Property::new("employeeType");
    pub const EXTERNAL_USER_STATE: Property<Self> = Property::new("externalUserState");
    pub const EXTERNAL_USER_STATE_CHANGE_DATE_TIME: Property<Self> = Property::new(
        "externalUserStateChangeDateTime",
    );
    pub const FAX_NUMBER: Property<Self> = Property::new("faxNumber");
    pub const GIVEN_NAME: Property<Self> = Property::new("givenName");
    pub const HIRE_DATE: Property<Self> = Property::new("hireDate");
    pub const IDENTITIES: Property<Self> = Property::new("identities");
    pub const IM_ADDRESSES: Property<Self> = Property::new("imAddresses");
    pub const INTERESTS: Property<Self> = Property::new("interests");
    pub const IS_RESOURCE_ACCOUNT: Property<Self> = Property::new("isResourceAccount");
    pub const JOB_TITLE: Property<Self> = Property::new("jobTitle");
    pub const LAST_PASSWORD_CHANGE_DATE_TIME: Property<Self> = Property::new(
        "lastPasswordChangeDateTime",
    );
    pub const LEGAL_AGE_GROUP_CLASSIFICATION: Property<Self> = Property::new(
        "legalAgeGroupClassification",
    );
    pub const LICENSE_ASSIGNMENT_STATES: Property<Self> = Property::new(
        "licenseAssignmentStates",
    );
    pub const MAIL: Property<Self> = Property::new("mail");
    pub const MAILBOX_SETTINGS: Property<Self> = Property::new("mailboxSettings");
    pub const MAIL_NICKNAME: Property<Self> = Property::new("mailNickname");
    pub const MOBILE_PHONE: Property<Self> = Property::new("mobilePhone");
    pub const MY_SITE: Property<Self> = Property::new("mySite");
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
    pub const ON_PREMISES_DISTINGUISHED_NAME: Property<Self> = Property::new(
        "onPremisesDistinguishedName",
    );
    pub const ON_PREMISES_DOMAIN_NAME: Property<Self> = Property::new(
        "onPremisesDomainName",
    );
    pub const ON_PREMISES_EXTENSION_ATTRIBUTES: Property<Self> = Property::new(
        "onPremisesExtensionAttributes",
    );
    pub const ON_PREMISES_IMMUTABLE_ID: Property<Self> = Property::new(
        "onPremisesImmutableId",
    );
    pub const ON_PREMISES_LAST_SYNC_DATE_TIME: Property<Self> = Property::new(
        "onPremisesLastSyncDateTime",
    );
    pub const ON_PREMISES_PROVISIONING_ERRORS: Property<Self> = Property::new(
        "onPremisesProvisioningErrors",
    );
    pub const ON_PREMISES_SAM_ACCOUNT_NAME: Property<Self> = Property::new(
        "onPremisesSamAccountName",
    );
    pub const ON_PREMISES_SECURITY_IDENTIFIER: Property<Self> = Property::new(
        "onPremisesSecurityIdentifier",
    );
    pub const ON_PREMISES_SYNC_ENABLED: Property<Self> = Property::new(
        "onPremisesSyncEnabled",
    );
    pub const ON_PREMISES_USER_PRINCIPAL_NAME: Property<Self> = Property::new(
        "onPremisesUserPrincipalName",
    );
    pub const OTHER_MAILS: Property<Self> = Property::new("otherMails");
    pub const PASSWORD_POLICIES: Property<Self> = Property::new("passwordPolicies");
    pub const PASSWORD_PROFILE: Property<Self> = Property::new("passwordProfile");
    pub const PAST_PROJECTS: Property<Self> = Property::new("pastProjects");
    pub const POSTAL_CODE: Property<Self> = Property::new("postalCode");
    pub const PREFERRED_DATA_LOCATION: Property<Self> = Property::new(
        "preferredDataLocation",
    );
    pub const PREFERRED_LANGUAGE: Property<Self> = Property::new("preferredLanguage");
    pub const PREFERRED_NAME: Property<Self> = Property::new("preferredName");
    pub const PROVISIONED_PLANS: Property<Self> = Property::new("provisionedPlans");
    pub const PROXY_ADDRESSES: Property<Self> = Property::new("proxyAddresses");
    pub const REFRESH_TOKENS_VALID_FROM_DATE_TIME: Property<Self> = Property::new(
        "refreshTokensValidFromDateTime",
    );
    pub const RESPONSIBILITIES: Property<Self> = Property::new("responsibilities");
    pub const SCHOOLS: Property<Self> = Property::new("schools");
    pub const SHOW_IN_ADDRESS_LIST: Property<Self> = Property::new("showInAddressList");
    pub const SKILLS: Property<Self> = Property::new("skills");
    pub const SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME: Property<Self> = Property::new(
        "signInSessionsValidFromDateTime",
    );
    pub const STATE: Property<Self> = Property::new("state");
    pub const STREET_ADDRESS: Property<Self> = Property::new("streetAddress");
    pub const SURNAME: Property<Self> = Property::new("surname");
    pub const USAGE_LOCATION: Property<Self> = Property::new("usageLocation");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const USER_TYPE: Property<Self> = Property::new("userType");
    pub const DEVICE_ENROLLMENT_LIMIT: Property<Self> = Property::new(
        "deviceEnrollmentLimit",
    );
    pub const AGREEMENT_ACCEPTANCES: Property<Self> = Property::new(
        "agreementAcceptances",
    );
    pub const ACTIVITIES: Property<Self> = Property::new("activities");
    pub const APP_ROLE_ASSIGNMENTS: Property<Self> = Property::new("appRoleAssignments");
    pub const AUTHENTICATION: Property<Self> = Property::new("authentication");
    pub const CALENDAR: Property<Self> = Property::new("calendar");
    pub const CALENDAR_GROUPS: Property<Self> = Property::new("calendarGroups");
    pub const CALENDAR_VIEW: Property<Self> = Property::new("calendarView");
    pub const CALENDARS: Property<Self> = Property::new("calendars");
    pub const CONTACT_FOLDERS: Property<Self> = Property::new("contactFolders");
    pub const CONTACTS: Property<Self> = Property::new("contacts");
    pub const CREATED_OBJECTS: Property<Self> = Property::new("createdObjects");
    pub const DIRECT_REPORTS: Property<Self> = Property::new("directReports");
    pub const DRIVE: Property<Self> = Property::new("drive");
    pub const DRIVES: Property<Self> = Property::new("drives");
    pub const EVENTS: Property<Self> = Property::new("events");
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    pub const INFERENCE_CLASSIFICATION: Property<Self> = Property::new(
        "inferenceClassification",
    );
    pub const INSIGHTS: Property<Self> = Property::new("insights");
    pub const LICENSE_DETAILS: Property<Self> = Property::new("licenseDetails");
    pub const MAIL_FOLDERS: Property<Self> = Property::new("mailFolders");
    pub const MANAGER: Property<Self> = Property::new("manager");
    pub const MEMBER_OF: Property<Self> = Property::new("memberOf");
    pub const MESSAGES: Property<Self> = Property::new("messages");
    pub const ONENOTE: Property<Self> = Property::new("onenote");
    pub const OUTLOOK: Property<Self> = Property::new("outlook");
    pub const OWNED_DEVICES: Property<Self> = Property::new("ownedDevices");
    pub const OWNED_OBJECTS: Property<Self> = Property::new("ownedObjects");
    pub const PEOPLE: Property<Self> = Property::new("people");
    pub const PHOTO: Property<Self> = Property::new("photo");
    pub const PLANNER: Property<Self> = Property::new("planner");
    pub const REGISTERED_DEVICES: Property<Self> = Property::new("registeredDevices");
    pub const TODO: Property<Self> = Property::new("todo");
    pub const TRANSITIVE_MEMBER_OF: Property<Self> = Property::new("transitiveMemberOf");
    pub const MANAGED_DEVICES: Property<Self> = Property::new("managedDevices");
    pub const MANAGED_APP_REGISTRATIONS: Property<Self> = Property::new(
        "managedAppRegistrations",
    );
    pub const DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS: Property<Self> = Property::new(
        "deviceManagementTroubleshootingEvents",
    );

    pub fn with_deleted_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `aboutMe`: `Edm.String`
    pub fn about_me(&self) -> Option<&str> {
        self.0.str("aboutMe")
    }

    pub fn with_about_me(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("aboutMe", value))
    }

    /// `accountEnabled`: `Edm.Boolean`
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.bool("accountEnabled")
    }

    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
    }

    /// `ageGroup`: `Edm.String`
    ///
    /// Possible values are: null, Minor, NotAdult, Adult.
    pub fn age_group(&self) -> Option<&str> {
        self.0.str("ageGroup")
    }

    pub fn with_age_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ageGroup", value))
    }

    /// `assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`
    ///
    /// Not nullable.
    pub fn assigned_licenses(&self) -> Option<&[super::AssignedLicense]> {
        self.0.models("assignedLicenses")
    }

    pub fn with_assigned_licenses(
        self,
        value: impl Into<Nullable<Vec<super::AssignedLicense>>>,
    ) -> Self {
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

    pub fn with_city(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("city", value))
    }

    /// `companyName`: `Edm.String`
    pub fn company_name(&self) -> Option<&str> {
        self.0.str("companyName")
    }

    pub fn with_company_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("companyName", value))
    }

    /// `consentProvidedForMinor`: `Edm.String`
    ///
    /// Possible values are: null, Granted, Denied, NotRequired.
    pub fn consent_provided_for_minor(&self) -> Option<&str> {
        self.0.str("consentProvidedForMinor")
    }

    pub fn with_consent_provided_for_minor(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("consentProvidedForMinor", value))
    }

    /// `country`: `Edm.String`
    pub fn country(&self) -> Option<&str> {
        self.0.str("country")
    }

    pub fn with_country(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("country", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `creationType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn creation_type(&self) -> Option<&str> {
        self.0.str("creationType")
    }

    /// `department`: `Edm.String`
    pub fn department(&self) -> Option<&str> {
        self.0.str("department")
    }

    pub fn with_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("department", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `employeeHireDate`: `Edm.DateTimeOffset`
    pub fn employee_hire_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("employeeHireDate")
    }

    pub fn with_employee_hire_date(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("employeeHireDate", value))
    }

    /// `employeeId`: `Edm.String`
    pub fn employee_id(&self) -> Option<&str> {
        self.0.str("employeeId")
    }

    pub fn with_employee_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("employeeId", value))
    }

    /// `employeeOrgData`: `microsoft.graph.employeeOrgData`
    pub fn employee_org_data(&self) -> Option<&super::EmployeeOrgData> {
        self.0.model("employeeOrgData")
    }

    pub fn with_employee_org_data(
        self,
        value: impl Into<Nullable<super::EmployeeOrgData>>,
    ) -> Self {
        Self(self.0.with("employeeOrgData", value))
    }

    /// `employeeType`: `Edm.String`
    pub fn employee_type(&self) -> Option<&str> {
        self.0.str("employeeType")
    }

    pub fn with_employee_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("employeeType", value))
    }

    /// `externalUserState`: `Edm.String`
    pub fn external_user_state(&self) -> Option<&str> {
        self.0.str("externalUserState")
    }

    pub fn with_external_user_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalUserState", value))
    }

    /// `externalUserStateChangeDateTime`: `Edm.DateTimeOffset`
    pub fn external_user_state_change_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("externalUserStateChangeDateTime")
    }

    pub fn with_external_user_state_change_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("externalUserStateChangeDateTime", value))
    }

    /// `faxNumber`: `Edm.String`
    pub fn fax_number(&self) -> Option<&str> {
        self.0.str("faxNumber")
    }

    pub fn with_fax_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("faxNumber", value))
    }

    /// `givenName`: `Edm.String`
    pub fn given_name(&self) -> Option<&str> {
        self.0.str("givenName")
    }

    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `hireDate`: `Edm.DateTimeOffset`
    pub fn hire_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("hireDate")
    }

    pub fn with_hire_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("hireDate", value))
    }

    /// `identities`: `Collection(microsoft.graph.objectIdentity)`
    pub fn identities(&self) -> Option<&[super::ObjectIdentity]> {
        self.0.models("identities")
    }

    pub fn with_identities(
        self,
        value: impl Into<Nullable<Vec<super::ObjectIdentity>>>,
    ) -> Self {
        Self(self.0.with("identities", value))
    }

    /// `imAddresses`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn im_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("imAddresses")
    }

    /// `interests`: `Collection(Edm.String)`
    pub fn interests(&self) -> Option<Vec<&str>> {
        self.0.strs("interests")
    }

    pub fn with_interests(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("interests", value))
    }

    /// `isResourceAccount`: `Edm.Boolean`
    pub fn is_resource_account(&self) -> Option<bool> {
        self.0.bool("isResourceAccount")
    }

    pub fn with_is_resource_account(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isResourceAccount", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn job_title(&self) -> Option<&str> {
        self.0.str("jobTitle")
    }

    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `lastPasswordChangeDateTime`: `Edm.DateTimeOffset`
    pub fn last_password_change_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastPasswordChangeDateTime")
    }

    pub fn with_last_password_change_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastPasswordChangeDateTime", value))
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

    pub fn with_mail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mail", value))
    }

    /// `mailboxSettings`: `microsoft.graph.mailboxSettings`
    pub fn mailbox_settings(&self) -> Option<&super::MailboxSettings> {
        self.0.model("mailboxSettings")
    }

    pub fn with_mailbox_settings(
        self,
        value: impl Into<Nullable<super::MailboxSettings>>,
    ) -> Self {
        Self(self.0.with("mailboxSettings", value))
    }

    /// `mailNickname`: `Edm.String`
    pub fn mail_nickname(&self) -> Option<&str> {
        self.0.str("mailNickname")
    }

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

    pub fn with_my_site(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mySite", value))
    }

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

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
    pub fn on_premises_extension_attributes(
        &self,
    ) -> Option<&super::OnPremisesExtensionAttributes> {
        self.0.model("onPremisesExtensionAttributes")
    }

    /// `onPremisesImmutableId`: `Edm.String`
    pub fn on_premises_immutable_id(&self) -> Option<&str> {
        self.0.str("onPremisesImmutableId")
    }

    pub fn with_on_premises_immutable_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("onPremisesImmutableId", value))
    }

    /// `onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn on_premises_last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("onPremisesLastSyncDateTime")
    }

    /// `onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`
    pub fn on_premises_provisioning_errors(
        &self,
    ) -> Option<&[super::OnPremisesProvisioningError]> {
        self.0.models("onPremisesProvisioningErrors")
    }

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

    pub fn with_other_mails(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("otherMails", value))
    }

    /// `passwordPolicies`: `Edm.String`
    ///
    /// Possible values are: DisableStrongPassword.
    pub fn password_policies(&self) -> Option<&str> {
        self.0.str("passwordPolicies")
    }

    pub fn with_password_policies(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passwordPolicies", value))
    }

    /// `passwordProfile`: `microsoft.graph.passwordProfile`
    pub fn password_profile(&self) -> Option<&super::PasswordProfile> {
        self.0.model("passwordProfile")
    }

    pub fn with_password_profile(
        self,
        value: impl Into<Nullable<super::PasswordProfile>>,
    ) -> Self {
        Self(self.0.with("passwordProfile", value))
    }

    /// `pastProjects`: `Collection(Edm.String)`
    pub fn past_projects(&self) -> Option<Vec<&str>> {
        self.0.strs("pastProjects")
    }

    pub fn with_past_projects(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("pastProjects", value))
    }

    /// `postalCode`: `Edm.String`
    pub fn postal_code(&self) -> Option<&str> {
        self.0.str("postalCode")
    }

    pub fn with_postal_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postalCode", value))
    }

    /// `preferredDataLocation`: `Edm.String`
    pub fn preferred_data_location(&self) -> Option<&str> {
        self.0.str("preferredDataLocation")
    }

    pub fn with_preferred_data_location(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("preferredDataLocation", value))
    }

    /// `preferredLanguage`: `Edm.String`
    pub fn preferred_language(&self) -> Option<&str> {
        self.0.str("preferredLanguage")
    }

    pub fn with_preferred_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredLanguage", value))
    }

    /// `preferredName`: `Edm.String`
    pub fn preferred_name(&self) -> Option<&str> {
        self.0.str("preferredName")
    }

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

    pub fn with_responsibilities(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("responsibilities", value))
    }

    /// `schools`: `Collection(Edm.String)`
    pub fn schools(&self) -> Option<Vec<&str>> {
        self.0.strs("schools")
    }

    pub fn with_schools(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("schools", value))
    }

    /// `showInAddressList`: `Edm.Boolean`
    pub fn show_in_address_list(&self) -> Option<bool> {
        self.0.bool("showInAddressList")
    }

    pub fn with_show_in_address_list(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showInAddressList", value))
    }

    /// `skills`: `Collection(Edm.String)`
    pub fn skills(&self) -> Option<Vec<&str>> {
        self.0.strs("skills")
    }

    pub fn with_skills(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("skills", value))
    }

    /// `signInSessionsValidFromDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn sign_in_sessions_valid_from_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("signInSessionsValidFromDateTime")
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `streetAddress`: `Edm.String`
    pub fn street_address(&self) -> Option<&str> {
        self.0.str("streetAddress")
    }

    pub fn with_street_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("streetAddress", value))
    }

    /// `surname`: `Edm.String`
    pub fn surname(&self) -> Option<&str> {
        self.0.str("surname")
    }

    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `usageLocation`: `Edm.String`
    ///
    /// Not nullable.
    pub fn usage_location(&self) -> Option<&str> {
        self.0.str("usageLocation")
    }

    pub fn with_usage_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usageLocation", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `userType`: `Edm.String`
    pub fn user_type(&self) -> Option<&str> {
        self.0.str("userType")
    }

    pub fn with_user_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userType", value))
    }

    /// `deviceEnrollmentLimit`: `Edm.Int32`
    pub fn device_enrollment_limit(&self) -> Option<i32> {
        self.0.i32("deviceEnrollmentLimit")
    }

    pub fn with_device_enrollment_limit(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceEnrollmentLimit", value))
    }

    #[cfg(any(feature = "governance", feature = "users"))]
    /// `agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn agreement_acceptances(&self) -> Option<&[super::AgreementAcceptance]> {
        self.0.models("agreementAcceptances")
    }

    #[cfg(feature = "users")]
    /// `activities`: `Collection(microsoft.graph.userActivity)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn activities(&self) -> Option<&[super::UserActivity]> {
        self.0.models("activities")
    }

    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    /// `appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`
    pub fn app_role_assignments(&self) -> Option<&[super::AppRoleAssignment]> {
        self.0.models("appRoleAssignments")
    }

    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn with_app_role_assignments(
        self,
        value: impl Into<Nullable<Vec<super::AppRoleAssignment>>>,
    ) -> Self {
        Self(self.0.with("appRoleAssignments", value))
    }

    /// `authentication`: `microsoft.graph.authentication`
    pub fn authentication(&self) -> Option<&super::Authentication> {
        self.0.model("authentication")
    }

    pub fn with_authentication(
        self,
        value: impl Into<Nullable<super::Authentication>>,
    ) -> Self {
        Self(self.0.with("authentication", value))
    }

    #[cfg(feature = "calendar")]
    /// `calendar`: `microsoft.graph.calendar`, read-only
    ///
    /// Read-only.
    pub fn calendar(&self) -> Option<&super::Calendar> {
        self.0.model("calendar")
    }

    #[cfg(feature = "calendar")]
    /// `calendarGroups`: `Collection(microsoft.graph.calendarGroup)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn calendar_groups(&self) -> Option<&[super::CalendarGroup]> {
        self.0.models("calendarGroups")
    }

    #[cfg(feature = "calendar")]
    /// `calendarView`: `Collection(microsoft.graph.event)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn calendar_view(&self) -> Option<&[super::Event]> {
        self.0.models("calendarView")
    }

    #[cfg(feature = "calendar")]
    /// `calendars`: `Collection(microsoft.graph.calendar)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn calendars(&self) -> Option<&[super::Calendar]> {
        self.0.models("calendars")
    }

    #[cfg(feature = "contacts")]
    /// `contactFolders`: `Collection(microsoft.graph.contactFolder)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn contact_folders(&self) -> Option<&[super::ContactFolder]> {
        self.0.models("contactFolders")
    }

    #[cfg(feature = "contacts")]
    /// `contacts`: `Collection(microsoft.graph.contact)`, read-only
    ///
    /// Read-only. Nullable.
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

    #[cfg(feature = "files")]
    /// `drive`: `microsoft.graph.drive`, read-only
    ///
    /// Read-only.
    pub fn drive(&self) -> Option<&super::Drive> {
        self.0.model("drive")
    }

    #[cfg(feature = "files")]
    /// `drives`: `Collection(microsoft.graph.drive)`, read-only
    ///
    /// Read-only.
    pub fn drives(&self) -> Option<&[super::Drive]> {
        self.0.models("drives")
    }

    #[cfg(feature = "calendar")]
    /// `events`: `Collection(microsoft.graph.event)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn events(&self) -> Option<&[super::Event]> {
        self.0.models("events")
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// `inferenceClassification`: `microsoft.graph.inferenceClassification`
    pub fn inference_classification(&self) -> Option<&super::InferenceClassification> {
        self.0.model("inferenceClassification")
    }

    pub fn with_inference_classification(
        self,
        value: impl Into<Nullable<super::InferenceClassification>>,
    ) -> Self {
        Self(self.0.with("inferenceClassification", value))
    }

    /// `insights`: `microsoft.graph.officeGraphInsights`, read-only
    ///
    /// Read-only. Nullable.
    pub fn insights(&self) -> Option<&super::OfficeGraphInsights> {
        self.0.model("insights")
    }

    #[cfg(feature = "users")]
    /// `licenseDetails`: `Collection(microsoft.graph.licenseDetails)`, read-only
    ///
    /// Read-only.
    pub fn license_details(&self) -> Option<&[super::LicenseDetails]> {
        self.0.models("licenseDetails")
    }

    #[cfg(feature = "mail")]
    /// `mailFolders`: `Collection(microsoft.graph.mailFolder)`, read-only
    ///
    /// Read-only. Nullable.
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

    #[cfg(feature = "mail")]
    /// `messages`: `Collection(microsoft.graph.message)`, read-only
    ///
    /// Read-only. Nullable.
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
    /// Read-only.
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

    #[cfg(feature = "contacts")]
    /// `people`: `Collection(microsoft.graph.person)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn people(&self) -> Option<&[super::Person]> {
        self.0.models("people")
    }

    #[cfg(any(feature = "groups", feature = "users"))]
    /// `photo`: `microsoft.graph.profilePhoto`, read-only
    ///
    /// Read-only.
    pub fn photo(&self) -> Option<&super::ProfilePhoto> {
        self.0.model("photo")
    }

    /// `planner`: `microsoft.graph.plannerUser`, read-only
    ///
    /// Read-only.
    pub fn planner(&self) -> Option<&super::PlannerUser> {
        self.0.model("planner")
    }

    /// `registeredDevices`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn registered_devices(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("registeredDevices")
    }

    /// `todo`: `microsoft.graph.todo`
    pub fn todo(&self) -> Option<&super::Todo> {
        self.0.model("todo")
    }

    pub fn with_todo(self, value: impl Into<Nullable<super::Todo>>) -> Self {
        Self(self.0.with("todo", value))
    }

    /// `transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn transitive_member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("transitiveMemberOf")
    }

    pub fn with_transitive_member_of(
        self,
        value: impl Into<Nullable<Vec<super::DirectoryObject>>>,
    ) -> Self {
        Self(self.0.with("transitiveMemberOf", value))
    }

    #[cfg(feature = "intune")]
    /// `managedDevices`: `Collection(microsoft.graph.managedDevice)`
    pub fn managed_devices(&self) -> Option<&[super::ManagedDevice]> {
        self.0.models("managedDevices")
    }

    #[cfg(feature = "intune")]
    pub fn with_managed_devices(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDevice>>>,
    ) -> Self {
        Self(self.0.with("managedDevices", value))
    }

    #[cfg(feature = "intune")]
    /// `managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`
    pub fn managed_app_registrations(&self) -> Option<&[super::ManagedAppRegistration]> {
        self.0.models("managedAppRegistrations")
    }

    #[cfg(feature = "intune")]
    pub fn with_managed_app_registrations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppRegistration>>>,
    ) -> Self {
        Self(self.0.with("managedAppRegistrations", value))
    }

    #[cfg(feature = "intune")]
    /// `deviceManagementTroubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`
    pub fn device_management_troubleshooting_events(
        &self,
    ) -> Option<&[super::DeviceManagementTroubleshootingEvent]> {
        self.0.models("deviceManagementTroubleshootingEvents")
    }

    #[cfg(feature = "intune")]
    pub fn with_device_management_troubleshooting_events(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTroubleshootingEvent>>>,
    ) -> Self {
        Self(self.0.with("deviceManagementTroubleshootingEvents", value))
    }
}
