// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.contact`](https://learn.microsoft.com/graph/api/resources/contact?view=graph-rest-1.0)
    Contact: super::OutlookItem = "microsoft.graph.contact"
}

crate::runtime::derived! {
    Contact: super::Entity
}

impl Contact {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `assistantName` in queries.
    pub const ASSISTANT_NAME: Property<Self> = Property::new("assistantName");
    /// `birthday` in queries.
    pub const BIRTHDAY: Property<Self> = Property::new("birthday");
    /// `businessAddress` in queries.
    pub const BUSINESS_ADDRESS: Property<Self> = Property::new("businessAddress");
    /// `businessHomePage` in queries.
    pub const BUSINESS_HOME_PAGE: Property<Self> = Property::new("businessHomePage");
    /// `businessPhones` in queries.
    pub const BUSINESS_PHONES: Property<Self> = Property::new("businessPhones");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");
    /// `companyName` in queries.
    pub const COMPANY_NAME: Property<Self> = Property::new("companyName");
    /// `department` in queries.
    pub const DEPARTMENT: Property<Self> = Property::new("department");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `emailAddresses` in queries.
    pub const EMAIL_ADDRESSES: Property<Self> = Property::new("emailAddresses");
    /// `fileAs` in queries.
    pub const FILE_AS: Property<Self> = Property::new("fileAs");
    /// `generation` in queries.
    pub const GENERATION: Property<Self> = Property::new("generation");
    /// `givenName` in queries.
    pub const GIVEN_NAME: Property<Self> = Property::new("givenName");
    /// `homeAddress` in queries.
    pub const HOME_ADDRESS: Property<Self> = Property::new("homeAddress");
    /// `homePhones` in queries.
    pub const HOME_PHONES: Property<Self> = Property::new("homePhones");
    /// `imAddresses` in queries.
    pub const IM_ADDRESSES: Property<Self> = Property::new("imAddresses");
    /// `initials` in queries.
    pub const INITIALS: Property<Self> = Property::new("initials");
    /// `jobTitle` in queries.
    pub const JOB_TITLE: Property<Self> = Property::new("jobTitle");
    /// `manager` in queries.
    pub const MANAGER: Property<Self> = Property::new("manager");
    /// `middleName` in queries.
    pub const MIDDLE_NAME: Property<Self> = Property::new("middleName");
    /// `mobilePhone` in queries.
    pub const MOBILE_PHONE: Property<Self> = Property::new("mobilePhone");
    /// `nickName` in queries.
    pub const NICK_NAME: Property<Self> = Property::new("nickName");
    /// `officeLocation` in queries.
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
    /// `otherAddress` in queries.
    pub const OTHER_ADDRESS: Property<Self> = Property::new("otherAddress");
    /// `parentFolderId` in queries.
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    /// `personalNotes` in queries.
    pub const PERSONAL_NOTES: Property<Self> = Property::new("personalNotes");
    /// `profession` in queries.
    pub const PROFESSION: Property<Self> = Property::new("profession");
    /// `spouseName` in queries.
    pub const SPOUSE_NAME: Property<Self> = Property::new("spouseName");
    /// `surname` in queries.
    pub const SURNAME: Property<Self> = Property::new("surname");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `yomiCompanyName` in queries.
    pub const YOMI_COMPANY_NAME: Property<Self> = Property::new("yomiCompanyName");
    /// `yomiGivenName` in queries.
    pub const YOMI_GIVEN_NAME: Property<Self> = Property::new("yomiGivenName");
    /// `yomiSurname` in queries.
    pub const YOMI_SURNAME: Property<Self> = Property::new("yomiSurname");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `photo` in queries.
    pub const PHOTO: Property<Self> = Property::new("photo");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `assistantName`: `Edm.String`
    pub fn assistant_name(&self) -> Option<&str> {
        self.0.str("assistantName")
    }

    /// Sets `assistantName`.
    pub fn with_assistant_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assistantName", value))
    }

    /// `birthday`: `Edm.DateTimeOffset`
    pub fn birthday(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("birthday")
    }

    /// Sets `birthday`.
    pub fn with_birthday(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("birthday", value))
    }

    /// `businessAddress`: `microsoft.graph.physicalAddress`
    pub fn business_address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("businessAddress")
    }

    /// Sets `businessAddress`.
    pub fn with_business_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("businessAddress", value))
    }

    /// `businessHomePage`: `Edm.String`
    pub fn business_home_page(&self) -> Option<&str> {
        self.0.str("businessHomePage")
    }

    /// Sets `businessHomePage`.
    pub fn with_business_home_page(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("businessHomePage", value))
    }

    /// `businessPhones`: `Collection(Edm.String)`
    pub fn business_phones(&self) -> Option<Vec<&str>> {
        self.0.strs("businessPhones")
    }

    /// Sets `businessPhones`.
    pub fn with_business_phones(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("businessPhones", value))
    }

    /// `children`: `Collection(Edm.String)`
    pub fn children(&self) -> Option<Vec<&str>> {
        self.0.strs("children")
    }

    /// Sets `children`.
    pub fn with_children(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("children", value))
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

    /// `emailAddresses`: `Collection(microsoft.graph.emailAddress)`
    pub fn email_addresses(&self) -> Option<&[super::EmailAddress]> {
        self.0.models("emailAddresses")
    }

    /// Sets `emailAddresses`.
    pub fn with_email_addresses(self, value: impl Into<Nullable<Vec<super::EmailAddress>>>) -> Self {
        Self(self.0.with("emailAddresses", value))
    }

    /// `fileAs`: `Edm.String`
    pub fn file_as(&self) -> Option<&str> {
        self.0.str("fileAs")
    }

    /// Sets `fileAs`.
    pub fn with_file_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileAs", value))
    }

    /// `generation`: `Edm.String`
    pub fn generation(&self) -> Option<&str> {
        self.0.str("generation")
    }

    /// Sets `generation`.
    pub fn with_generation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("generation", value))
    }

    /// `givenName`: `Edm.String`
    pub fn given_name(&self) -> Option<&str> {
        self.0.str("givenName")
    }

    /// Sets `givenName`.
    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `homeAddress`: `microsoft.graph.physicalAddress`
    pub fn home_address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("homeAddress")
    }

    /// Sets `homeAddress`.
    pub fn with_home_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("homeAddress", value))
    }

    /// `homePhones`: `Collection(Edm.String)`
    pub fn home_phones(&self) -> Option<Vec<&str>> {
        self.0.strs("homePhones")
    }

    /// Sets `homePhones`.
    pub fn with_home_phones(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("homePhones", value))
    }

    /// `imAddresses`: `Collection(Edm.String)`
    pub fn im_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("imAddresses")
    }

    /// Sets `imAddresses`.
    pub fn with_im_addresses(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("imAddresses", value))
    }

    /// `initials`: `Edm.String`
    pub fn initials(&self) -> Option<&str> {
        self.0.str("initials")
    }

    /// Sets `initials`.
    pub fn with_initials(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("initials", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn job_title(&self) -> Option<&str> {
        self.0.str("jobTitle")
    }

    /// Sets `jobTitle`.
    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `manager`: `Edm.String`
    pub fn manager(&self) -> Option<&str> {
        self.0.str("manager")
    }

    /// Sets `manager`.
    pub fn with_manager(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manager", value))
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

    /// `nickName`: `Edm.String`
    pub fn nick_name(&self) -> Option<&str> {
        self.0.str("nickName")
    }

    /// Sets `nickName`.
    pub fn with_nick_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("nickName", value))
    }

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

    /// Sets `officeLocation`.
    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
    }

    /// `otherAddress`: `microsoft.graph.physicalAddress`
    pub fn other_address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("otherAddress")
    }

    /// Sets `otherAddress`.
    pub fn with_other_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("otherAddress", value))
    }

    /// `parentFolderId`: `Edm.String`
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.str("parentFolderId")
    }

    /// Sets `parentFolderId`.
    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    /// `personalNotes`: `Edm.String`
    pub fn personal_notes(&self) -> Option<&str> {
        self.0.str("personalNotes")
    }

    /// Sets `personalNotes`.
    pub fn with_personal_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("personalNotes", value))
    }

    /// `profession`: `Edm.String`
    pub fn profession(&self) -> Option<&str> {
        self.0.str("profession")
    }

    /// Sets `profession`.
    pub fn with_profession(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("profession", value))
    }

    /// `spouseName`: `Edm.String`
    pub fn spouse_name(&self) -> Option<&str> {
        self.0.str("spouseName")
    }

    /// Sets `spouseName`.
    pub fn with_spouse_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("spouseName", value))
    }

    /// `surname`: `Edm.String`
    pub fn surname(&self) -> Option<&str> {
        self.0.str("surname")
    }

    /// Sets `surname`.
    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `yomiCompanyName`: `Edm.String`
    pub fn yomi_company_name(&self) -> Option<&str> {
        self.0.str("yomiCompanyName")
    }

    /// Sets `yomiCompanyName`.
    pub fn with_yomi_company_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("yomiCompanyName", value))
    }

    /// `yomiGivenName`: `Edm.String`
    pub fn yomi_given_name(&self) -> Option<&str> {
        self.0.str("yomiGivenName")
    }

    /// Sets `yomiGivenName`.
    pub fn with_yomi_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("yomiGivenName", value))
    }

    /// `yomiSurname`: `Edm.String`
    pub fn yomi_surname(&self) -> Option<&str> {
        self.0.str("yomiSurname")
    }

    /// Sets `yomiSurname`.
    pub fn with_yomi_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("yomiSurname", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// `multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn multi_value_extended_properties(&self) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `photo`: `microsoft.graph.profilePhoto`
    pub fn photo(&self) -> Option<&super::ProfilePhoto> {
        self.0.model("photo")
    }

    /// Sets `photo`.
    pub fn with_photo(self, value: impl Into<Nullable<super::ProfilePhoto>>) -> Self {
        Self(self.0.with("photo", value))
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(&self) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }
}
