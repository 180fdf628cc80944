// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.educationUser`](https://learn.microsoft.com/graph/api/resources/educationuser?view=graph-rest-1.0)
    EducationUser: super::Entity = "microsoft.graph.educationUser"
}

impl EducationUser {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accountEnabled` in queries.
    pub const ACCOUNT_ENABLED: Property<Self> = Property::new("accountEnabled");
    /// `assignedLicenses` in queries.
    pub const ASSIGNED_LICENSES: Property<Self> = Property::new("assignedLicenses");
    /// `assignedPlans` in queries.
    pub const ASSIGNED_PLANS: Property<Self> = Property::new("assignedPlans");
    /// `businessPhones` in queries.
    pub const BUSINESS_PHONES: Property<Self> = Property::new("businessPhones");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `department` in queries.
    pub const DEPARTMENT: Property<Self> = Property::new("department");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `externalSource` in queries.
    pub const EXTERNAL_SOURCE: Property<Self> = Property::new("externalSource");
    /// `externalSourceDetail` in queries.
    pub const EXTERNAL_SOURCE_DETAIL: Property<Self> = Property::new("externalSourceDetail");
    /// `givenName` in queries.
    pub const GIVEN_NAME: Property<Self> = Property::new("givenName");
    /// `mail` in queries.
    pub const MAIL: Property<Self> = Property::new("mail");
    /// `mailingAddress` in queries.
    pub const MAILING_ADDRESS: Property<Self> = Property::new("mailingAddress");
    /// `mailNickname` in queries.
    pub const MAIL_NICKNAME: Property<Self> = Property::new("mailNickname");
    /// `middleName` in queries.
    pub const MIDDLE_NAME: Property<Self> = Property::new("middleName");
    /// `mobilePhone` in queries.
    pub const MOBILE_PHONE: Property<Self> = Property::new("mobilePhone");
    /// `onPremisesInfo` in queries.
    pub const ON_PREMISES_INFO: Property<Self> = Property::new("onPremisesInfo");
    /// `passwordPolicies` in queries.
    pub const PASSWORD_POLICIES: Property<Self> = Property::new("passwordPolicies");
    /// `passwordProfile` in queries.
    pub const PASSWORD_PROFILE: Property<Self> = Property::new("passwordProfile");
    /// `preferredLanguage` in queries.
    pub const PREFERRED_LANGUAGE: Property<Self> = Property::new("preferredLanguage");
    /// `primaryRole` in queries.
    pub const PRIMARY_ROLE: Property<Self> = Property::new("primaryRole");
    /// `provisionedPlans` in queries.
    pub const PROVISIONED_PLANS: Property<Self> = Property::new("provisionedPlans");
    /// `relatedContacts` in queries.
    pub const RELATED_CONTACTS: Property<Self> = Property::new("relatedContacts");
    /// `residenceAddress` in queries.
    pub const RESIDENCE_ADDRESS: Property<Self> = Property::new("residenceAddress");
    /// `showInAddressList` in queries.
    pub const SHOW_IN_ADDRESS_LIST: Property<Self> = Property::new("showInAddressList");
    /// `student` in queries.
    pub const STUDENT: Property<Self> = Property::new("student");
    /// `surname` in queries.
    pub const SURNAME: Property<Self> = Property::new("surname");
    /// `teacher` in queries.
    pub const TEACHER: Property<Self> = Property::new("teacher");
    /// `usageLocation` in queries.
    pub const USAGE_LOCATION: Property<Self> = Property::new("usageLocation");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `userType` in queries.
    pub const USER_TYPE: Property<Self> = Property::new("userType");
    /// `officeLocation` in queries.
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
    /// `refreshTokensValidFromDateTime` in queries.
    pub const REFRESH_TOKENS_VALID_FROM_DATE_TIME: Property<Self> = Property::new("refreshTokensValidFromDateTime");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `classes` in queries.
    pub const CLASSES: Property<Self> = Property::new("classes");
    /// `schools` in queries.
    pub const SCHOOLS: Property<Self> = Property::new("schools");
    /// `taughtClasses` in queries.
    pub const TAUGHT_CLASSES: Property<Self> = Property::new("taughtClasses");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");

    /// `accountEnabled`: `Edm.Boolean`
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.bool("accountEnabled")
    }

    /// Sets `accountEnabled`.
    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
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

    /// `businessPhones`: `Collection(Edm.String)`
    pub fn business_phones(&self) -> Option<Vec<&str>> {
        self.0.strs("businessPhones")
    }

    /// Sets `businessPhones`.
    pub fn with_business_phones(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("businessPhones", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
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

    /// `externalSource`: `microsoft.graph.educationExternalSource`
    ///
    /// Possible values are: sis, manual.
    pub fn external_source(&self) -> Option<super::EducationExternalSource> {
        self.0.enumeration("externalSource")
    }

    /// Sets `externalSource`.
    pub fn with_external_source(self, value: impl Into<Nullable<super::EducationExternalSource>>) -> Self {
        Self(self.0.with("externalSource", value))
    }

    /// `externalSourceDetail`: `Edm.String`
    pub fn external_source_detail(&self) -> Option<&str> {
        self.0.str("externalSourceDetail")
    }

    /// Sets `externalSourceDetail`.
    pub fn with_external_source_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalSourceDetail", value))
    }

    /// `givenName`: `Edm.String`
    pub fn given_name(&self) -> Option<&str> {
        self.0.str("givenName")
    }

    /// Sets `givenName`.
    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `mail`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn mail(&self) -> Option<&str> {
        self.0.str("mail")
    }

    /// `mailingAddress`: `microsoft.graph.physicalAddress`
    pub fn mailing_address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("mailingAddress")
    }

    /// Sets `mailingAddress`.
    pub fn with_mailing_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("mailingAddress", value))
    }

    /// `mailNickname`: `Edm.String`
    pub fn mail_nickname(&self) -> Option<&str> {
        self.0.str("mailNickname")
    }

    /// Sets `mailNickname`.
    pub fn with_mail_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailNickname", value))
    }

    /// `middleName`: `Edm.String`
    pub fn middle_name(&self) -> Option<&str> {
        self.0.str("middleName")
    }

    /// Sets `middleName`.
    pub fn with_middle_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("middleName", value))
    }

    /// `mobilePhone`: `Edm.String`
    pub fn mobile_phone(&self) -> Option<&str> {
        self.0.str("mobilePhone")
    }

    /// Sets `mobilePhone`.
    pub fn with_mobile_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mobilePhone", value))
    }

    /// `onPremisesInfo`: `microsoft.graph.educationOnPremisesInfo`
    pub fn on_premises_info(&self) -> Option<&super::EducationOnPremisesInfo> {
        self.0.model("onPremisesInfo")
    }

    /// Sets `onPremisesInfo`.
    pub fn with_on_premises_info(self, value: impl Into<Nullable<super::EducationOnPremisesInfo>>) -> Self {
        Self(self.0.with("onPremisesInfo", value))
    }

    /// `passwordPolicies`: `Edm.String`
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

    /// `preferredLanguage`: `Edm.String`
    pub fn preferred_language(&self) -> Option<&str> {
        self.0.str("preferredLanguage")
    }

    /// Sets `preferredLanguage`.
    pub fn with_preferred_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredLanguage", value))
    }

    /// `primaryRole`: `microsoft.graph.educationUserRole`
    ///
    /// Possible values are: student, teacher, none, unknownFutureValue.
    pub fn primary_role(&self) -> Option<super::EducationUserRole> {
        self.0.enumeration("primaryRole")
    }

    /// Sets `primaryRole`.
    pub fn with_primary_role(self, value: impl Into<Nullable<super::EducationUserRole>>) -> Self {
        Self(self.0.with("primaryRole", value))
    }

    /// `provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn provisioned_plans(&self) -> Option<&[super::ProvisionedPlan]> {
        self.0.models("provisionedPlans")
    }

    /// `relatedContacts`: `Collection(microsoft.graph.relatedContact)`, read-only
    ///
    /// Read-only.
    pub fn related_contacts(&self) -> Option<&[super::RelatedContact]> {
        self.0.models("relatedContacts")
    }

    /// `residenceAddress`: `microsoft.graph.physicalAddress`
    pub fn residence_address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("residenceAddress")
    }

    /// Sets `residenceAddress`.
    pub fn with_residence_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("residenceAddress", value))
    }

    /// `showInAddressList`: `Edm.Boolean`
    pub fn show_in_address_list(&self) -> Option<bool> {
        self.0.bool("showInAddressList")
    }

    /// Sets `showInAddressList`.
    pub fn with_show_in_address_list(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showInAddressList", value))
    }

    /// `student`: `microsoft.graph.educationStudent`
    pub fn student(&self) -> Option<&super::EducationStudent> {
        self.0.model("student")
    }

    /// Sets `student`.
    pub fn with_student(self, value: impl Into<Nullable<super::EducationStudent>>) -> Self {
        Self(self.0.with("student", value))
    }

    /// `surname`: `Edm.String`
    pub fn surname(&self) -> Option<&str> {
        self.0.str("surname")
    }

    /// Sets `surname`.
    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `teacher`: `microsoft.graph.educationTeacher`
    pub fn teacher(&self) -> Option<&super::EducationTeacher> {
        self.0.model("teacher")
    }

    /// Sets `teacher`.
    pub fn with_teacher(self, value: impl Into<Nullable<super::EducationTeacher>>) -> Self {
        Self(self.0.with("teacher", value))
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

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

    /// Sets `officeLocation`.
    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
    }

    /// `refreshTokensValidFromDateTime`: `Edm.DateTimeOffset`
    pub fn refresh_tokens_valid_from_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("refreshTokensValidFromDateTime")
    }

    /// Sets `refreshTokensValidFromDateTime`.
    pub fn with_refresh_tokens_valid_from_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("refreshTokensValidFromDateTime", value))
    }

    /// `assignments`: `Collection(microsoft.graph.educationAssignment)`
    pub fn assignments(&self) -> Option<&[super::EducationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::EducationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `classes`: `Collection(microsoft.graph.educationClass)`
    ///
    /// Nullable.
    pub fn classes(&self) -> Option<&[super::EducationClass]> {
        self.0.models("classes")
    }

    /// Sets `classes`.
    pub fn with_classes(self, value: impl Into<Nullable<Vec<super::EducationClass>>>) -> Self {
        Self(self.0.with("classes", value))
    }

    /// `schools`: `Collection(microsoft.graph.educationSchool)`
    ///
    /// Nullable.
    pub fn schools(&self) -> Option<&[super::EducationSchool]> {
        self.0.models("schools")
    }

    /// Sets `schools`.
    pub fn with_schools(self, value: impl Into<Nullable<Vec<super::EducationSchool>>>) -> Self {
        Self(self.0.with("schools", value))
    }

    /// `taughtClasses`: `Collection(microsoft.graph.educationClass)`
    pub fn taught_classes(&self) -> Option<&[super::EducationClass]> {
        self.0.models("taughtClasses")
    }

    /// Sets `taughtClasses`.
    pub fn with_taught_classes(self, value: impl Into<Nullable<Vec<super::EducationClass>>>) -> Self {
        Self(self.0.with("taughtClasses", value))
    }

    /// `user`: `microsoft.graph.user`
    pub fn user(&self) -> Option<&super::User> {
        self.0.model("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<super::User>>) -> Self {
        Self(self.0.with("user", value))
    }
}
