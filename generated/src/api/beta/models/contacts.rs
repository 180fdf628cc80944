// Written by `cargo xtask gen`; do not edit.
//! Types of the area `contacts`.

use crate::runtime::{Date, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.contact`](https://learn.microsoft.com/graph/api/resources/contact?view=graph-rest-beta), with the accessors of [`OutlookItem`](super::OutlookItem)
    Contact: super::OutlookItem, super::Entity = "microsoft.graph.contact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "assistantName" ASSISTANT_NAME, assistant_name str -> Option<&str>, with_assistant_name(String), "`assistantName`: `Edm.String`";
    "birthday" BIRTHDAY, birthday date_time -> Parsed<OffsetDateTime>, with_birthday(OffsetDateTime), "`birthday`: `Edm.DateTimeOffset`";
    "children" CHILDREN, children strs -> Option<Vec<&str>>, with_children(Vec<String>), "`children`: `Collection(Edm.String)`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "emailAddresses" EMAIL_ADDRESSES, email_addresses models -> Option<&[super::TypedEmailAddress]>, with_email_addresses(Vec<super::TypedEmailAddress>), "`emailAddresses`: `Collection(microsoft.graph.typedEmailAddress)`";
    "fileAs" FILE_AS, file_as str -> Option<&str>, with_file_as(String), "`fileAs`: `Edm.String`";
    "flag" FLAG, flag model -> Option<&super::FollowupFlag>, with_flag(super::FollowupFlag), "`flag`: `microsoft.graph.followupFlag`";
    "gender" GENDER, gender str -> Option<&str>, with_gender(String), "`gender`: `Edm.String`";
    "generation" GENERATION, generation str -> Option<&str>, with_generation(String), "`generation`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "imAddresses" IM_ADDRESSES, im_addresses strs -> Option<Vec<&str>>, with_im_addresses(Vec<String>), "`imAddresses`: `Collection(Edm.String)`";
    "initials" INITIALS, initials str -> Option<&str>, with_initials(String), "`initials`: `Edm.String`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "manager" MANAGER, manager str -> Option<&str>, with_manager(String), "`manager`: `Edm.String`";
    "middleName" MIDDLE_NAME, middle_name str -> Option<&str>, with_middle_name(String), "`middleName`: `Edm.String`";
    "nickName" NICK_NAME, nick_name str -> Option<&str>, with_nick_name(String), "`nickName`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "personalNotes" PERSONAL_NOTES, personal_notes str -> Option<&str>, with_personal_notes(String), "`personalNotes`: `Edm.String`";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
    "postalAddresses" POSTAL_ADDRESSES, postal_addresses models -> Option<&[super::PhysicalAddress]>, with_postal_addresses(Vec<super::PhysicalAddress>), "`postalAddresses`: `Collection(microsoft.graph.physicalAddress)`";
    "profession" PROFESSION, profession str -> Option<&str>, with_profession(String), "`profession`: `Edm.String`";
    "spouseName" SPOUSE_NAME, spouse_name str -> Option<&str>, with_spouse_name(String), "`spouseName`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "websites" WEBSITES, websites models -> Option<&[super::Website]>, with_websites(Vec<super::Website>), "`websites`: `Collection(microsoft.graph.website)`";
    "weddingAnniversary" WEDDING_ANNIVERSARY, wedding_anniversary date -> Parsed<Date>, with_wedding_anniversary(Date), "`weddingAnniversary`: `Edm.Date`";
    "yomiCompanyName" YOMI_COMPANY_NAME, yomi_company_name str -> Option<&str>, with_yomi_company_name(String), "`yomiCompanyName`: `Edm.String`";
    "yomiGivenName" YOMI_GIVEN_NAME, yomi_given_name str -> Option<&str>, with_yomi_given_name(String), "`yomiGivenName`: `Edm.String`";
    "yomiSurname" YOMI_SURNAME, yomi_surname str -> Option<&str>, with_yomi_surname(String), "`yomiSurname`: `Edm.String`";
    "isFavorite" IS_FAVORITE, is_favorite bool -> Option<bool>, with_is_favorite(bool), "`isFavorite`: `Edm.Boolean`, metadata";
    "primaryEmailAddress" PRIMARY_EMAIL_ADDRESS, primary_email_address model -> Option<&super::EmailAddress>, with_primary_email_address(super::EmailAddress), "`primaryEmailAddress`: `microsoft.graph.emailAddress`, metadata";
    "secondaryEmailAddress" SECONDARY_EMAIL_ADDRESS, secondary_email_address model -> Option<&super::EmailAddress>, with_secondary_email_address(super::EmailAddress), "`secondaryEmailAddress`: `microsoft.graph.emailAddress`, metadata";
    "tertiaryEmailAddress" TERTIARY_EMAIL_ADDRESS, tertiary_email_address model -> Option<&super::EmailAddress>, with_tertiary_email_address(super::EmailAddress), "`tertiaryEmailAddress`: `microsoft.graph.emailAddress`, metadata";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.contactFolder`](https://learn.microsoft.com/graph/api/resources/contactfolder?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ContactFolder: super::Entity = "microsoft.graph.contactFolder";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "wellKnownName" WELL_KNOWN_NAME, well_known_name str -> Option<&str>, with_well_known_name(String), "`wellKnownName`: `Edm.String`";
    "childFolders" CHILD_FOLDERS, child_folders models -> Option<&[super::ContactFolder]>, with_child_folders(Vec<super::ContactFolder>), "`childFolders`: `Collection(microsoft.graph.contactFolder)`, read-only" "Read-only. Nullable.";
    "contacts" CONTACTS, contacts models -> Option<&[super::Contact]>, with_contacts(Vec<super::Contact>), "`contacts`: `Collection(microsoft.graph.contact)`, read-only" "Read-only. Nullable.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.person`](https://learn.microsoft.com/graph/api/resources/person?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Person: super::Entity = "microsoft.graph.person";
    inherited "id" ID, with_id(String), "`id`";
    "birthday" BIRTHDAY, birthday str -> Option<&str>, with_birthday(String), "`birthday`: `Edm.String`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "emailAddresses" EMAIL_ADDRESSES, email_addresses models -> Option<&[super::RankedEmailAddress]>, with_email_addresses(Vec<super::RankedEmailAddress>), "`emailAddresses`: `Collection(microsoft.graph.rankedEmailAddress)`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "isFavorite" IS_FAVORITE, is_favorite bool -> Option<bool>, with_is_favorite(bool), "`isFavorite`: `Edm.Boolean`";
    "mailboxType" MAILBOX_TYPE, mailbox_type str -> Option<&str>, with_mailbox_type(String), "`mailboxType`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "personNotes" PERSON_NOTES, person_notes str -> Option<&str>, with_person_notes(String), "`personNotes`: `Edm.String`";
    "personType" PERSON_TYPE, person_type str -> Option<&str>, with_person_type(String), "`personType`: `Edm.String`";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
    "postalAddresses" POSTAL_ADDRESSES, postal_addresses models -> Option<&[super::Location]>, with_postal_addresses(Vec<super::Location>), "`postalAddresses`: `Collection(microsoft.graph.location)`";
    "profession" PROFESSION, profession str -> Option<&str>, with_profession(String), "`profession`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::PersonDataSource]>, with_sources(Vec<super::PersonDataSource>), "`sources`: `Collection(microsoft.graph.personDataSource)`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "websites" WEBSITES, websites models -> Option<&[super::Website]>, with_websites(Vec<super::Website>), "`websites`: `Collection(microsoft.graph.website)`";
    "yomiCompany" YOMI_COMPANY, yomi_company str -> Option<&str>, with_yomi_company(String), "`yomiCompany`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rankedEmailAddress`](https://learn.microsoft.com/graph/api/resources/rankedemailaddress?view=graph-rest-beta)
    RankedEmailAddress = "microsoft.graph.rankedEmailAddress";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "rank" RANK, rank f64 -> Option<f64>, with_rank(f64), "`rank`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.typedEmailAddress`](https://learn.microsoft.com/graph/api/resources/typedemailaddress?view=graph-rest-beta), with the accessors of [`EmailAddress`](super::EmailAddress)
    TypedEmailAddress: super::EmailAddress = "microsoft.graph.typedEmailAddress";
    inherited "address" ADDRESS, with_address(String), "`address`";
    inherited "name" NAME, with_name(String), "`name`";
    "type" TYPE, type_ enumeration -> Option<super::EmailType>, with_type(super::EmailType), "`type`: `microsoft.graph.emailType`" "Possible values are: unknown, work, personal, main, other.";
    "otherLabel" OTHER_LABEL, other_label str -> Option<&str>, with_other_label(String), "`otherLabel`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.website`](https://learn.microsoft.com/graph/api/resources/website?view=graph-rest-beta)
    Website = "microsoft.graph.website";
    "type" TYPE, type_ enumeration -> Option<super::WebsiteType>, with_type(super::WebsiteType), "`type`: `microsoft.graph.websiteType`" "Possible values are: other, home, work, blog, profile.";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.websiteType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WebsiteType = "microsoft.graph.websiteType" {
        Other = "other",
        Home = "home",
        Work = "work",
        Blog = "blog",
        Profile = "profile",
    }
}
