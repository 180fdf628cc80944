// Written by `cargo xtask gen`; do not edit.
//! Types of the area `contacts`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.contact`](https://learn.microsoft.com/graph/api/resources/contact?view=graph-rest-1.0), with the accessors of [`OutlookItem`](super::OutlookItem)
    Contact: super::OutlookItem, super::Entity = "microsoft.graph.contact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "assistantName" ASSISTANT_NAME, assistant_name str -> Option<&str>, with_assistant_name(String), "`assistantName`: `Edm.String`";
    "birthday" BIRTHDAY, birthday date_time -> Parsed<OffsetDateTime>, with_birthday(OffsetDateTime), "`birthday`: `Edm.DateTimeOffset`";
    "businessAddress" BUSINESS_ADDRESS, business_address model -> Option<&super::PhysicalAddress>, with_business_address(super::PhysicalAddress), "`businessAddress`: `microsoft.graph.physicalAddress`";
    "businessHomePage" BUSINESS_HOME_PAGE, business_home_page str -> Option<&str>, with_business_home_page(String), "`businessHomePage`: `Edm.String`";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`";
    "children" CHILDREN, children strs -> Option<Vec<&str>>, with_children(Vec<String>), "`children`: `Collection(Edm.String)`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "emailAddresses" EMAIL_ADDRESSES, email_addresses models -> Option<&[super::EmailAddress]>, with_email_addresses(Vec<super::EmailAddress>), "`emailAddresses`: `Collection(microsoft.graph.emailAddress)`";
    "fileAs" FILE_AS, file_as str -> Option<&str>, with_file_as(String), "`fileAs`: `Edm.String`";
    "generation" GENERATION, generation str -> Option<&str>, with_generation(String), "`generation`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "homeAddress" HOME_ADDRESS, home_address model -> Option<&super::PhysicalAddress>, with_home_address(super::PhysicalAddress), "`homeAddress`: `microsoft.graph.physicalAddress`";
    "homePhones" HOME_PHONES, home_phones strs -> Option<Vec<&str>>, with_home_phones(Vec<String>), "`homePhones`: `Collection(Edm.String)`";
    "imAddresses" IM_ADDRESSES, im_addresses strs -> Option<Vec<&str>>, with_im_addresses(Vec<String>), "`imAddresses`: `Collection(Edm.String)`";
    "initials" INITIALS, initials str -> Option<&str>, with_initials(String), "`initials`: `Edm.String`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "manager" MANAGER, manager str -> Option<&str>, with_manager(String), "`manager`: `Edm.String`";
    "middleName" MIDDLE_NAME, middle_name str -> Option<&str>, with_middle_name(String), "`middleName`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "nickName" NICK_NAME, nick_name str -> Option<&str>, with_nick_name(String), "`nickName`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "otherAddress" OTHER_ADDRESS, other_address model -> Option<&super::PhysicalAddress>, with_other_address(super::PhysicalAddress), "`otherAddress`: `microsoft.graph.physicalAddress`";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "personalNotes" PERSONAL_NOTES, personal_notes str -> Option<&str>, with_personal_notes(String), "`personalNotes`: `Edm.String`";
    "profession" PROFESSION, profession str -> Option<&str>, with_profession(String), "`profession`: `Edm.String`";
    "spouseName" SPOUSE_NAME, spouse_name str -> Option<&str>, with_spouse_name(String), "`spouseName`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "yomiCompanyName" YOMI_COMPANY_NAME, yomi_company_name str -> Option<&str>, with_yomi_company_name(String), "`yomiCompanyName`: `Edm.String`";
    "yomiGivenName" YOMI_GIVEN_NAME, yomi_given_name str -> Option<&str>, with_yomi_given_name(String), "`yomiGivenName`: `Edm.String`";
    "yomiSurname" YOMI_SURNAME, yomi_surname str -> Option<&str>, with_yomi_surname(String), "`yomiSurname`: `Edm.String`";
    "primaryEmailAddress" PRIMARY_EMAIL_ADDRESS, primary_email_address model -> Option<&super::EmailAddress>, with_primary_email_address(super::EmailAddress), "`primaryEmailAddress`: `microsoft.graph.emailAddress`, metadata";
    "secondaryEmailAddress" SECONDARY_EMAIL_ADDRESS, secondary_email_address model -> Option<&super::EmailAddress>, with_secondary_email_address(super::EmailAddress), "`secondaryEmailAddress`: `microsoft.graph.emailAddress`, metadata";
    "tertiaryEmailAddress" TERTIARY_EMAIL_ADDRESS, tertiary_email_address model -> Option<&super::EmailAddress>, with_tertiary_email_address(super::EmailAddress), "`tertiaryEmailAddress`: `microsoft.graph.emailAddress`, metadata";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.contactFolder`](https://learn.microsoft.com/graph/api/resources/contactfolder?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ContactFolder: super::Entity = "microsoft.graph.contactFolder";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "childFolders" CHILD_FOLDERS, child_folders models -> Option<&[super::ContactFolder]>, with_child_folders(Vec<super::ContactFolder>), "`childFolders`: `Collection(microsoft.graph.contactFolder)`, read-only" "Read-only. Nullable.";
    "contacts" CONTACTS, contacts models -> Option<&[super::Contact]>, with_contacts(Vec<super::Contact>), "`contacts`: `Collection(microsoft.graph.contact)`, read-only" "Read-only. Nullable.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.person`](https://learn.microsoft.com/graph/api/resources/person?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Person: super::Entity = "microsoft.graph.person";
    inherited "id" ID, with_id(String), "`id`";
    "birthday" BIRTHDAY, birthday str -> Option<&str>, with_birthday(String), "`birthday`: `Edm.String`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "scoredEmailAddresses" SCORED_EMAIL_ADDRESSES, scored_email_addresses models -> Option<&[super::ScoredEmailAddress]>, with_scored_email_addresses(Vec<super::ScoredEmailAddress>), "`scoredEmailAddresses`: `Collection(microsoft.graph.scoredEmailAddress)`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "imAddress" IM_ADDRESS, im_address str -> Option<&str>, with_im_address(String), "`imAddress`: `Edm.String`, read-only" "Read-only.";
    "isFavorite" IS_FAVORITE, is_favorite bool -> Option<bool>, with_is_favorite(bool), "`isFavorite`: `Edm.Boolean`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "personNotes" PERSON_NOTES, person_notes str -> Option<&str>, with_person_notes(String), "`personNotes`: `Edm.String`";
    "personType" PERSON_TYPE, person_type model -> Option<&super::PersonType>, with_person_type(super::PersonType), "`personType`: `microsoft.graph.personType`";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
    "postalAddresses" POSTAL_ADDRESSES, postal_addresses models -> Option<&[super::Location]>, with_postal_addresses(Vec<super::Location>), "`postalAddresses`: `Collection(microsoft.graph.location)`";
    "profession" PROFESSION, profession str -> Option<&str>, with_profession(String), "`profession`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "websites" WEBSITES, websites models -> Option<&[super::Website]>, with_websites(Vec<super::Website>), "`websites`: `Collection(microsoft.graph.website)`";
    "yomiCompany" YOMI_COMPANY, yomi_company str -> Option<&str>, with_yomi_company(String), "`yomiCompany`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.personType`](https://learn.microsoft.com/graph/api/resources/persontype?view=graph-rest-1.0)
    PersonType = "microsoft.graph.personType";
    "class" CLASS, class str -> Option<&str>, with_class(String), "`class`: `Edm.String`";
    "subclass" SUBCLASS, subclass str -> Option<&str>, with_subclass(String), "`subclass`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.scoredEmailAddress`](https://learn.microsoft.com/graph/api/resources/scoredemailaddress?view=graph-rest-1.0)
    ScoredEmailAddress = "microsoft.graph.scoredEmailAddress";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "relevanceScore" RELEVANCE_SCORE, relevance_score f64 -> Option<f64>, with_relevance_score(f64), "`relevanceScore`: `Edm.Double`";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`, metadata";
    "selectionLikelihood" SELECTION_LIKELIHOOD, selection_likelihood enumeration -> Option<super::SelectionLikelihoodInfo>, with_selection_likelihood(super::SelectionLikelihoodInfo), "`selectionLikelihood`: `microsoft.graph.selectionLikelihoodInfo`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.selectionLikelihoodInfo`, metadata
    SelectionLikelihoodInfo = "microsoft.graph.selectionLikelihoodInfo" {
        NotSpecified = "notSpecified",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.website`](https://learn.microsoft.com/graph/api/resources/website?view=graph-rest-1.0)
    Website = "microsoft.graph.website";
    "type" TYPE, type_ enumeration -> Option<super::WebsiteType>, with_type(super::WebsiteType), "`type`: `microsoft.graph.websiteType`" "Possible values are: other, home, work, blog, profile.";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.websiteType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WebsiteType = "microsoft.graph.websiteType" {
        Other = "other",
        Home = "home",
        Work = "work",
        Blog = "blog",
        Profile = "profile",
    }
}
