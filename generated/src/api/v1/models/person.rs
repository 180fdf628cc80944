// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.person`](https://learn.microsoft.com/graph/api/resources/person?view=graph-rest-1.0)
    Person: super::Entity = "microsoft.graph.person"
}

impl Person {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `birthday` in queries.
    pub const BIRTHDAY: Property<Self> = Property::new("birthday");
    /// `companyName` in queries.
    pub const COMPANY_NAME: Property<Self> = Property::new("companyName");
    /// `department` in queries.
    pub const DEPARTMENT: Property<Self> = Property::new("department");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `scoredEmailAddresses` in queries.
    pub const SCORED_EMAIL_ADDRESSES: Property<Self> = Property::new("scoredEmailAddresses");
    /// `givenName` in queries.
    pub const GIVEN_NAME: Property<Self> = Property::new("givenName");
    /// `imAddress` in queries.
    pub const IM_ADDRESS: Property<Self> = Property::new("imAddress");
    /// `isFavorite` in queries.
    pub const IS_FAVORITE: Property<Self> = Property::new("isFavorite");
    /// `jobTitle` in queries.
    pub const JOB_TITLE: Property<Self> = Property::new("jobTitle");
    /// `officeLocation` in queries.
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
    /// `personNotes` in queries.
    pub const PERSON_NOTES: Property<Self> = Property::new("personNotes");
    /// `personType` in queries.
    pub const PERSON_TYPE: Property<Self> = Property::new("personType");
    /// `phones` in queries.
    pub const PHONES: Property<Self> = Property::new("phones");
    /// `postalAddresses` in queries.
    pub const POSTAL_ADDRESSES: Property<Self> = Property::new("postalAddresses");
    /// `profession` in queries.
    pub const PROFESSION: Property<Self> = Property::new("profession");
    /// `surname` in queries.
    pub const SURNAME: Property<Self> = Property::new("surname");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `websites` in queries.
    pub const WEBSITES: Property<Self> = Property::new("websites");
    /// `yomiCompany` in queries.
    pub const YOMI_COMPANY: Property<Self> = Property::new("yomiCompany");

    /// `birthday`: `Edm.String`
    pub fn birthday(&self) -> Option<&str> {
        self.0.str("birthday")
    }

    /// Sets `birthday`.
    pub fn with_birthday(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("birthday", value))
    }

    /// `companyName`: `Edm.String`
    pub fn company_name(&self) -> Option<&str> {
        self.0.str("companyName")
    }

    /// Sets `companyName`.
    pub fn with_company_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("companyName", value))
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
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `scoredEmailAddresses`: `Collection(microsoft.graph.scoredEmailAddress)`
    pub fn scored_email_addresses(&self) -> Option<&[super::ScoredEmailAddress]> {
        self.0.models("scoredEmailAddresses")
    }

    /// Sets `scoredEmailAddresses`.
    pub fn with_scored_email_addresses(self, value: impl Into<Nullable<Vec<super::ScoredEmailAddress>>>) -> Self {
        Self(self.0.with("scoredEmailAddresses", value))
    }

    /// `givenName`: `Edm.String`
    pub fn given_name(&self) -> Option<&str> {
        self.0.str("givenName")
    }

    /// Sets `givenName`.
    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `imAddress`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn im_address(&self) -> Option<&str> {
        self.0.str("imAddress")
    }

    /// `isFavorite`: `Edm.Boolean`
    pub fn is_favorite(&self) -> Option<bool> {
        self.0.bool("isFavorite")
    }

    /// Sets `isFavorite`.
    pub fn with_is_favorite(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFavorite", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn job_title(&self) -> Option<&str> {
        self.0.str("jobTitle")
    }

    /// Sets `jobTitle`.
    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

    /// Sets `officeLocation`.
    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
    }

    /// `personNotes`: `Edm.String`
    pub fn person_notes(&self) -> Option<&str> {
        self.0.str("personNotes")
    }

    /// Sets `personNotes`.
    pub fn with_person_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("personNotes", value))
    }

    /// `personType`: `microsoft.graph.personType`
    pub fn person_type(&self) -> Option<&super::PersonType> {
        self.0.model("personType")
    }

    /// Sets `personType`.
    pub fn with_person_type(self, value: impl Into<Nullable<super::PersonType>>) -> Self {
        Self(self.0.with("personType", value))
    }

    /// `phones`: `Collection(microsoft.graph.phone)`
    pub fn phones(&self) -> Option<&[super::Phone]> {
        self.0.models("phones")
    }

    /// Sets `phones`.
    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::Phone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    /// `postalAddresses`: `Collection(microsoft.graph.location)`
    pub fn postal_addresses(&self) -> Option<&[super::Location]> {
        self.0.models("postalAddresses")
    }

    /// Sets `postalAddresses`.
    pub fn with_postal_addresses(self, value: impl Into<Nullable<Vec<super::Location>>>) -> Self {
        Self(self.0.with("postalAddresses", value))
    }

    /// `profession`: `Edm.String`
    pub fn profession(&self) -> Option<&str> {
        self.0.str("profession")
    }

    /// Sets `profession`.
    pub fn with_profession(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("profession", value))
    }

    /// `surname`: `Edm.String`
    pub fn surname(&self) -> Option<&str> {
        self.0.str("surname")
    }

    /// Sets `surname`.
    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `websites`: `Collection(microsoft.graph.website)`
    pub fn websites(&self) -> Option<&[super::Website]> {
        self.0.models("websites")
    }

    /// Sets `websites`.
    pub fn with_websites(self, value: impl Into<Nullable<Vec<super::Website>>>) -> Self {
        Self(self.0.with("websites", value))
    }

    /// `yomiCompany`: `Edm.String`
    pub fn yomi_company(&self) -> Option<&str> {
        self.0.str("yomiCompany")
    }

    /// Sets `yomiCompany`.
    pub fn with_yomi_company(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("yomiCompany", value))
    }
}
