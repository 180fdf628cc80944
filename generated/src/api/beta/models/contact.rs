// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.contact`](https://learn.microsoft.com/graph/api/resources/contact?view=graph-rest-beta)
    Contact = "microsoft.graph.contact"
}

impl Contact {
    pub const ASSISTANT_NAME: Property<Self> = Property::new("assistantName");
    pub const BIRTHDAY: Property<Self> = Property::new("birthday");
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    pub const CHILDREN: Property<Self> = Property::new("children");
    pub const COMPANY_NAME: Property<Self> = Property::new("companyName");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DEPARTMENT: Property<Self> = Property::new("department");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const EMAIL_ADDRESSES: Property<Self> = Property::new("emailAddresses");
    pub const FILE_AS: Property<Self> = Property::new("fileAs");
    pub const FLAG: Property<Self> = Property::new("flag");
    pub const GENDER: Property<Self> = Property::new("gender");
    pub const GENERATION: Property<Self> = Property::new("generation");
    pub const GIVEN_NAME: Property<Self> = Property::new("givenName");
    pub const ID: Property<Self> = Property::new("id");
    pub const IM_ADDRESSES: Property<Self> = Property::new("imAddresses");
    pub const INITIALS: Property<Self> = Property::new("initials");
    pub const JOB_TITLE: Property<Self> = Property::new("jobTitle");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const MANAGER: Property<Self> = Property::new("manager");
    pub const MIDDLE_NAME: Property<Self> = Property::new("middleName");
    pub const NICK_NAME: Property<Self> = Property::new("nickName");
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    pub const PERSONAL_NOTES: Property<Self> = Property::new("personalNotes");
    pub const PHONES: Property<Self> = Property::new("phones");
    pub const POSTAL_ADDRESSES: Property<Self> = Property::new("postalAddresses");
    pub const PROFESSION: Property<Self> = Property::new("profession");
    pub const SPOUSE_NAME: Property<Self> = Property::new("spouseName");
    pub const SURNAME: Property<Self> = Property::new("surname");
    pub const TITLE: Property<Self> = Property::new("title");
    pub const WEBSITES: Property<Self> = Property::new("websites");
    pub const WEDDING_ANNIVERSARY: Property<Self> = Property::new("weddingAnniversary");
    pub const YOMI_COMPANY_NAME: Property<Self> = Property::new("yomiCompanyName");
    pub const YOMI_GIVEN_NAME: Property<Self> = Property::new("yomiGivenName");
    pub const YOMI_SURNAME: Property<Self> = Property::new("yomiSurname");
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new(
        "multiValueExtendedProperties",
    );
    pub const PHOTO: Property<Self> = Property::new("photo");
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new(
        "singleValueExtendedProperties",
    );

    /// `assistantName`: `Edm.String`
    pub fn assistant_name(&self) -> Option<&str> {
        self.0.str("assistantName")
    }

    pub fn with_assistant_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assistantName", value))
    }

    /// `birthday`: `Edm.DateTimeOffset`
    pub fn birthday(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("birthday")
    }

    pub fn with_birthday(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("birthday", value))
    }

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `changeKey`: `Edm.String`
    pub fn change_key(&self) -> Option<&str> {
        self.0.str("changeKey")
    }

    pub fn with_change_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("changeKey", value))
    }

    /// `children`: `Collection(Edm.String)`
    pub fn children(&self) -> Option<Vec<&str>> {
        self.0.strs("children")
    }

    pub fn with_children(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("children", value))
    }

    /// `companyName`: `Edm.String`
    pub fn company_name(&self) -> Option<&str> {
        self.0.str("companyName")
    }

    pub fn with_company_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("companyName", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `department`: `Edm.String`
    pub fn department(&self) -> Option<&str> {
        self.0.str("department")
    }

    pub fn with_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("department", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `emailAddresses`: `Collection(microsoft.graph.typedEmailAddress)`
    pub fn email_addresses(&self) -> Option<&[super::TypedEmailAddress]> {
        self.0.models("emailAddresses")
    }

    pub fn with_email_addresses(
        self,
        value: impl Into<Nullable<Vec<super::TypedEmailAddress>>>,
    ) -> Self {
        Self(self.0.with("emailAddresses", value))
    }

    /// `fileAs`: `Edm.String`
    pub fn file_as(&self) -> Option<&str> {
        self.0.str("fileAs")
    }

    pub fn with_file_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileAs", value))
    }

    /// `flag`: `microsoft.graph.followupFlag`
    pub fn flag(&self) -> Option<&super::FollowupFlag> {
        self.0.model("flag")
    }

    pub fn with_flag(self, value: impl Into<Nullable<super::FollowupFlag>>) -> Self {
        Self(self.0.with("flag", value))
    }

    /// `gender`: `Edm.String`
    pub fn gender(&self) -> Option<&str> {
        self.0.str("gender")
    }

    pub fn with_gender(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("gender", value))
    }

    /// `generation`: `Edm.String`
    pub fn generation(&self) -> Option<&str> {
        self.0.str("generation")
    }

    pub fn with_generation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("generation", value))
    }

    /// `givenName`: `Edm.String`
    pub fn given_name(&self) -> Option<&str> {
        self.0.str("givenName")
    }

    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `imAddresses`: `Collection(Edm.String)`
    pub fn im_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("imAddresses")
    }

    pub fn with_im_addresses(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("imAddresses", value))
    }

    /// `initials`: `Edm.String`
    pub fn initials(&self) -> Option<&str> {
        self.0.str("initials")
    }

    pub fn with_initials(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("initials", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn job_title(&self) -> Option<&str> {
        self.0.str("jobTitle")
    }

    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `manager`: `Edm.String`
    pub fn manager(&self) -> Option<&str> {
        self.0.str("manager")
    }

    pub fn with_manager(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manager", value))
    }

    /// `middleName`: `Edm.String`
    pub fn middle_name(&self) -> Option<&str> {
        self.0.str("middleName")
    }

    pub fn with_middle_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("middleName", value))
    }

    /// `nickName`: `Edm.String`
    pub fn nick_name(&self) -> Option<&str> {
        self.0.str("nickName")
    }

    pub fn with_nick_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("nickName", value))
    }

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
    }

    /// `parentFolderId`: `Edm.String`
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.str("parentFolderId")
    }

    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    /// `personalNotes`: `Edm.String`
    pub fn personal_notes(&self) -> Option<&str> {
        self.0.str("personalNotes")
    }

    pub fn with_personal_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("personalNotes", value))
    }

    /// `phones`: `Collection(microsoft.graph.phone)`
    pub fn phones(&self) -> Option<&[super::Phone]> {
        self.0.models("phones")
    }

    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::Phone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    /// `postalAddresses`: `Collection(microsoft.graph.physicalAddress)`
    pub fn postal_addresses(&self) -> Option<&[super::PhysicalAddress]> {
        self.0.models("postalAddresses")
    }

    pub fn with_postal_addresses(
        self,
        value: impl Into<Nullable<Vec<super::PhysicalAddress>>>,
    ) -> Self {
        Self(self.0.with("postalAddresses", value))
    }

    /// `profession`: `Edm.String`
    pub fn profession(&self) -> Option<&str> {
        self.0.str("profession")
    }

    pub fn with_profession(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("profession", value))
    }

    /// `spouseName`: `Edm.String`
    pub fn spouse_name(&self) -> Option<&str> {
        self.0.str("spouseName")
    }

    pub fn with_spouse_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("spouseName", value))
    }

    /// `surname`: `Edm.String`
    pub fn surname(&self) -> Option<&str> {
        self.0.str("surname")
    }

    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `websites`: `Collection(microsoft.graph.website)`
    pub fn websites(&self) -> Option<&[super::Website]> {
        self.0.models("websites")
    }

    pub fn with_websites(self, value: impl Into<Nullable<Vec<super::Website>>>) -> Self {
        Self(self.0.with("websites", value))
    }

    /// `weddingAnniversary`: `Edm.Date`
    pub fn wedding_anniversary(&self) -> Parsed<Date> {
        self.0.date("weddingAnniversary")
    }

    pub fn with_wedding_anniversary(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("weddingAnniversary", value))
    }

    /// `yomiCompanyName`: `Edm.String`
    pub fn yomi_company_name(&self) -> Option<&str> {
        self.0.str("yomiCompanyName")
    }

    pub fn with_yomi_company_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("yomiCompanyName", value))
    }

    /// `yomiGivenName`: `Edm.String`
    pub fn yomi_given_name(&self) -> Option<&str> {
        self.0.str("yomiGivenName")
    }

    pub fn with_yomi_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("yomiGivenName", value))
    }

    /// `yomiSurname`: `Edm.String`
    pub fn yomi_surname(&self) -> Option<&str> {
        self.0.str("yomiSurname")
    }

    pub fn with_yomi_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("yomiSurname", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    pub fn with_extensions(
        self,
        value: impl Into<Nullable<Vec<super::Extension>>>,
    ) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn multi_value_extended_properties(
        &self,
    ) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `photo`: `microsoft.graph.profilePhoto`
    pub fn photo(&self) -> Option<&super::ProfilePhoto> {
        self.0.model("photo")
    }

    pub fn with_photo(self, value: impl Into<Nullable<super::ProfilePhoto>>) -> Self {
        Self(self.0.with("photo", value))
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(
        &self,
    ) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }
}
