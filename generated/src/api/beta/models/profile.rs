// Written by `cargo xtask gen`; do not edit.
//! Types of the area `profile`.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// [`microsoft.graph.allowedAudiences`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AllowedAudiences = "microsoft.graph.allowedAudiences" {
        Me = "me",
        Family = "family",
        Contacts = "contacts",
        GroupMembers = "groupMembers",
        Organization = "organization",
        FederatedOrganizations = "federatedOrganizations",
        Everyone = "everyone",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.anniversaryType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    AnniversaryType = "microsoft.graph.anniversaryType" {
        Birthday = "birthday",
        Wedding = "wedding",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.companyDetail`](https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta)
    CompanyDetail = "microsoft.graph.companyDetail";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "pronunciation" PRONUNCIATION, pronunciation str -> Option<&str>, with_pronunciation(String), "`pronunciation`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "companyCode" COMPANY_CODE, company_code str -> Option<&str>, with_company_code(String), "`companyCode`: `Edm.String`, metadata";
    "costCenter" COST_CENTER, cost_center str -> Option<&str>, with_cost_center(String), "`costCenter`: `Edm.String`, metadata";
    "division" DIVISION, division str -> Option<&str>, with_division(String), "`division`: `Edm.String`, metadata";
    "secondaryDepartment" SECONDARY_DEPARTMENT, secondary_department str -> Option<&str>, with_secondary_department(String), "`secondaryDepartment`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.educationalActivity`](https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    EducationalActivity: super::ItemFacet, super::Entity = "microsoft.graph.educationalActivity";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "completionMonthYear" COMPLETION_MONTH_YEAR, completion_month_year date -> Parsed<Date>, with_completion_month_year(Date), "`completionMonthYear`: `Edm.Date`";
    "endMonthYear" END_MONTH_YEAR, end_month_year date -> Parsed<Date>, with_end_month_year(Date), "`endMonthYear`: `Edm.Date`";
    "institution" INSTITUTION, institution model -> Option<&super::InstitutionData>, with_institution(super::InstitutionData), "`institution`: `microsoft.graph.institutionData`";
    "program" PROGRAM, program model -> Option<&super::EducationalActivityDetail>, with_program(super::EducationalActivityDetail), "`program`: `microsoft.graph.educationalActivityDetail`";
    "startMonthYear" START_MONTH_YEAR, start_month_year date -> Parsed<Date>, with_start_month_year(Date), "`startMonthYear`: `Edm.Date`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationalActivityDetail`](https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta)
    EducationalActivityDetail = "microsoft.graph.educationalActivityDetail";
    "abbreviation" ABBREVIATION, abbreviation str -> Option<&str>, with_abbreviation(String), "`abbreviation`: `Edm.String`";
    "activities" ACTIVITIES, activities strs -> Option<Vec<&str>>, with_activities(Vec<String>), "`activities`: `Collection(Edm.String)`, type of the metadata";
    "awards" AWARDS, awards strs -> Option<Vec<&str>>, with_awards(Vec<String>), "`awards`: `Collection(Edm.String)`, type of the metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fieldsOfStudy" FIELDS_OF_STUDY, fields_of_study strs -> Option<Vec<&str>>, with_fields_of_study(Vec<String>), "`fieldsOfStudy`: `Collection(Edm.String)`, type of the metadata";
    "grade" GRADE, grade str -> Option<&str>, with_grade(String), "`grade`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.inferenceData`](https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta)
    InferenceData = "microsoft.graph.inferenceData";
    "confidenceScore" CONFIDENCE_SCORE, confidence_score f64 -> Option<f64>, with_confidence_score(f64), "`confidenceScore`: `Edm.Double`";
    "userHasVerifiedAccuracy" USER_HAS_VERIFIED_ACCURACY, user_has_verified_accuracy bool -> Option<bool>, with_user_has_verified_accuracy(bool), "`userHasVerifiedAccuracy`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.institutionData`](https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta)
    InstitutionData = "microsoft.graph.institutionData";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "location" LOCATION, location model -> Option<&super::PhysicalAddress>, with_location(super::PhysicalAddress), "`location`: `microsoft.graph.physicalAddress`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.itemAddress`](https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    ItemAddress: super::ItemFacet, super::Entity = "microsoft.graph.itemAddress";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "detail" DETAIL, detail model -> Option<&super::PhysicalAddress>, with_detail(super::PhysicalAddress), "`detail`: `microsoft.graph.physicalAddress`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "geoCoordinates" GEO_COORDINATES, geo_coordinates model -> Option<&super::GeoCoordinates>, with_geo_coordinates(super::GeoCoordinates), "`geoCoordinates`: `microsoft.graph.geoCoordinates`";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.itemEmail`](https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    ItemEmail: super::ItemFacet, super::Entity = "microsoft.graph.itemEmail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::EmailType>, with_type(super::EmailType), "`type`: `microsoft.graph.emailType`" "Possible values are: unknown, work, personal, main, other.";
}

crate::runtime::model! {
    /// Inherits from profile.
    ///
    /// [`microsoft.graph.itemFacet`](https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ItemFacet: super::Entity = "microsoft.graph.itemFacet" {
        "microsoft.graph.educationalActivity",
        "microsoft.graph.itemAddress",
        "microsoft.graph.itemEmail",
        "microsoft.graph.itemPatent",
        "microsoft.graph.itemPhone",
        "microsoft.graph.itemPublication",
        "microsoft.graph.languageProficiency",
        "microsoft.graph.personAnniversary",
        "microsoft.graph.personAnnotation",
        "microsoft.graph.personAnnualEvent",
        "microsoft.graph.personAward",
        "microsoft.graph.personCertification",
        "microsoft.graph.personInterest",
        "microsoft.graph.personName",
        "microsoft.graph.personResponsibility",
        "microsoft.graph.personWebsite",
        "microsoft.graph.projectParticipation",
        "microsoft.graph.skillProficiency",
        "microsoft.graph.userAccountInformation",
        "microsoft.graph.webAccount",
        "microsoft.graph.workPosition",
    };
    inherited "id" ID, with_id(String), "`id`";
    "allowedAudiences" ALLOWED_AUDIENCES, allowed_audiences flags -> Option<Flags<super::AllowedAudiences>>, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`: `microsoft.graph.allowedAudiences`" "Possible values are: me, family, contacts, groupMembers, organization, federatedOrganizations, everyone, unknownFutureValue.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "inference" INFERENCE, inference model -> Option<&super::InferenceData>, with_inference(super::InferenceData), "`inference`: `microsoft.graph.inferenceData`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "source" SOURCE, source model -> Option<&super::PersonDataSources>, with_source(super::PersonDataSources), "`source`: `microsoft.graph.personDataSources`, type of the metadata";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`, metadata";
    "sources" SOURCES, sources models -> Option<&[super::ProfileSourceAnnotation]>, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`: `Collection(microsoft.graph.profileSourceAnnotation)`, metadata";
}

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.itemPatent`](https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    ItemPatent: super::ItemFacet, super::Entity = "microsoft.graph.itemPatent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isPending" IS_PENDING, is_pending bool -> Option<bool>, with_is_pending(bool), "`isPending`: `Edm.Boolean`";
    "issuedDate" ISSUED_DATE, issued_date date -> Parsed<Date>, with_issued_date(Date), "`issuedDate`: `Edm.Date`";
    "issuingAuthority" ISSUING_AUTHORITY, issuing_authority str -> Option<&str>, with_issuing_authority(String), "`issuingAuthority`: `Edm.String`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.itemPhone`](https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    ItemPhone: super::ItemFacet, super::Entity = "microsoft.graph.itemPhone";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PhoneType>, with_type(super::PhoneType), "`type`: `microsoft.graph.phoneType`" "Possible values are: home, business, mobile, other, assistant, homeFax, businessFax, otherFax, pager, radio.";
}

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.itemPublication`](https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    ItemPublication: super::ItemFacet, super::Entity = "microsoft.graph.itemPublication";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "publishedDate" PUBLISHED_DATE, published_date date -> Parsed<Date>, with_published_date(Date), "`publishedDate`: `Edm.Date`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.languageProficiency`](https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    LanguageProficiency: super::ItemFacet, super::Entity = "microsoft.graph.languageProficiency";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "tag" TAG, tag str -> Option<&str>, with_tag(String), "`tag`: `Edm.String`";
    "proficiency" PROFICIENCY, proficiency enumeration -> Option<super::LanguageProficiencyLevel>, with_proficiency(super::LanguageProficiencyLevel), "`proficiency`: `microsoft.graph.languageProficiencyLevel`, metadata";
    "reading" READING, reading enumeration -> Option<super::LanguageProficiencyLevel>, with_reading(super::LanguageProficiencyLevel), "`reading`: `microsoft.graph.languageProficiencyLevel`, type of the metadata";
    "spoken" SPOKEN, spoken enumeration -> Option<super::LanguageProficiencyLevel>, with_spoken(super::LanguageProficiencyLevel), "`spoken`: `microsoft.graph.languageProficiencyLevel`, type of the metadata";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`, metadata";
    "written" WRITTEN, written enumeration -> Option<super::LanguageProficiencyLevel>, with_written(super::LanguageProficiencyLevel), "`written`: `microsoft.graph.languageProficiencyLevel`, type of the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.languageProficiencyLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LanguageProficiencyLevel = "microsoft.graph.languageProficiencyLevel" {
        Elementary = "elementary",
        Conversational = "conversational",
        LimitedWorking = "limitedWorking",
        ProfessionalWorking = "professionalWorking",
        FullProfessional = "fullProfessional",
        NativeOrBilingual = "nativeOrBilingual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.originTenantInfo`, metadata
    OriginTenantInfo = "microsoft.graph.originTenantInfo";
    "originTenantId" ORIGIN_TENANT_ID, origin_tenant_id str -> Option<&str>, with_origin_tenant_id(String), "`originTenantId`: `Edm.String`, metadata";
    "originUserId" ORIGIN_USER_ID, origin_user_id str -> Option<&str>, with_origin_user_id(String), "`originUserId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.personAnniversary`](https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta), not in the metadata, with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonAnniversary: super::ItemFacet, super::Entity = "microsoft.graph.personAnniversary";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
    "type" TYPE, type_ enumeration -> Option<super::AnniversaryType>, with_type(super::AnniversaryType), "`type`: `microsoft.graph.anniversaryType`" "Possible values are: birthday, wedding, unknownFutureValue.";
}

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.personAnnotation`](https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonAnnotation: super::ItemFacet, super::Entity = "microsoft.graph.personAnnotation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "detail" DETAIL, detail model -> Option<&super::ItemBody>, with_detail(super::ItemBody), "`detail`: `microsoft.graph.itemBody`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.personAnnualEvent`, metadata, with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonAnnualEvent: super::ItemFacet, super::Entity = "microsoft.graph.personAnnualEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::PersonAnnualEventType>, with_type(super::PersonAnnualEventType), "`type`: `microsoft.graph.personAnnualEventType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.personAnnualEventType`, metadata
    PersonAnnualEventType = "microsoft.graph.personAnnualEventType" {
        Birthday = "birthday",
        Wedding = "wedding",
        Work = "work",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.personAward`](https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonAward: super::ItemFacet, super::Entity = "microsoft.graph.personAward";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "issuedDate" ISSUED_DATE, issued_date date -> Parsed<Date>, with_issued_date(Date), "`issuedDate`: `Edm.Date`";
    "issuingAuthority" ISSUING_AUTHORITY, issuing_authority str -> Option<&str>, with_issuing_authority(String), "`issuingAuthority`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.personCertification`](https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonCertification: super::ItemFacet, super::Entity = "microsoft.graph.personCertification";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "certificationId" CERTIFICATION_ID, certification_id str -> Option<&str>, with_certification_id(String), "`certificationId`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
    "issuedDate" ISSUED_DATE, issued_date date -> Parsed<Date>, with_issued_date(Date), "`issuedDate`: `Edm.Date`";
    "issuingAuthority" ISSUING_AUTHORITY, issuing_authority str -> Option<&str>, with_issuing_authority(String), "`issuingAuthority`: `Edm.String`";
    "issuingCompany" ISSUING_COMPANY, issuing_company str -> Option<&str>, with_issuing_company(String), "`issuingCompany`: `Edm.String`";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.personDataSources`, metadata
    PersonDataSources = "microsoft.graph.personDataSources";
    "type" TYPE, type_ strs -> Option<Vec<&str>>, with_type(Vec<String>), "`type`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.personInterest`](https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonInterest: super::ItemFacet, super::Entity = "microsoft.graph.personInterest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "collaborationTags" COLLABORATION_TAGS, collaboration_tags strs -> Option<Vec<&str>>, with_collaboration_tags(Vec<String>), "`collaborationTags`: `Collection(Edm.String)`" "Possible values are: askMeAbout, ableToMentor, wantsToLearn, wantsToImprove.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.personName`](https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonName: super::ItemFacet, super::Entity = "microsoft.graph.personName";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "initials" INITIALS, initials str -> Option<&str>, with_initials(String), "`initials`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "maiden" MAIDEN, maiden str -> Option<&str>, with_maiden(String), "`maiden`: `Edm.String`";
    "pronunciation" PRONUNCIATION, pronunciation model -> Option<&super::PersonNamePronounciation>, with_pronunciation(super::PersonNamePronounciation), "`pronunciation`: `microsoft.graph.personNamePronounciation`, type of the metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "middle" MIDDLE, middle str -> Option<&str>, with_middle(String), "`middle`: `Edm.String`, type of the metadata";
    "suffix" SUFFIX, suffix str -> Option<&str>, with_suffix(String), "`suffix`: `Edm.String`, type of the metadata";
    "first" FIRST, first str -> Option<&str>, with_first(String), "`first`: `Edm.String`";
    "last" LAST, last str -> Option<&str>, with_last(String), "`last`: `Edm.String`";
    "nickname" NICKNAME, nickname str -> Option<&str>, with_nickname(String), "`nickname`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.personNamePronounciation`, metadata
    PersonNamePronounciation = "microsoft.graph.personNamePronounciation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "first" FIRST, first str -> Option<&str>, with_first(String), "`first`: `Edm.String`, metadata";
    "last" LAST, last str -> Option<&str>, with_last(String), "`last`: `Edm.String`, metadata";
    "maiden" MAIDEN, maiden str -> Option<&str>, with_maiden(String), "`maiden`: `Edm.String`, metadata";
    "middle" MIDDLE, middle str -> Option<&str>, with_middle(String), "`middle`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.personRelationship`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PersonRelationship = "microsoft.graph.personRelationship" {
        Manager = "manager",
        Colleague = "colleague",
        DirectReport = "directReport",
        DotLineReport = "dotLineReport",
        Assistant = "assistant",
        DotLineManager = "dotLineManager",
        AlternateContact = "alternateContact",
        Friend = "friend",
        Spouse = "spouse",
        Sibling = "sibling",
        Child = "child",
        Parent = "parent",
        Sponsor = "sponsor",
        EmergencyContact = "emergencyContact",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.personResponsibility`](https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonResponsibility: super::ItemFacet, super::Entity = "microsoft.graph.personResponsibility";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "collaborationTags" COLLABORATION_TAGS, collaboration_tags strs -> Option<Vec<&str>>, with_collaboration_tags(Vec<String>), "`collaborationTags`: `Collection(Edm.String)`" "Possible values are: askMeAbout, ableToMentor, wantsToLearn, wantsToImprove.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.personWebsite`](https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    PersonWebsite: super::ItemFacet, super::Entity = "microsoft.graph.personWebsite";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.positionDetail`](https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta)
    PositionDetail = "microsoft.graph.positionDetail";
    "company" COMPANY, company model -> Option<&super::CompanyDetail>, with_company(super::CompanyDetail), "`company`: `microsoft.graph.companyDetail`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "endMonthYear" END_MONTH_YEAR, end_month_year date -> Parsed<Date>, with_end_month_year(Date), "`endMonthYear`: `Edm.Date`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`";
    "startMonthYear" START_MONTH_YEAR, start_month_year date -> Parsed<Date>, with_start_month_year(Date), "`startMonthYear`: `Edm.Date`";
    "summary" SUMMARY, summary str -> Option<&str>, with_summary(String), "`summary`: `Edm.String`";
    "employeeId" EMPLOYEE_ID, employee_id str -> Option<&str>, with_employee_id(String), "`employeeId`: `Edm.String`, metadata";
    "employeeType" EMPLOYEE_TYPE, employee_type str -> Option<&str>, with_employee_type(String), "`employeeType`: `Edm.String`, metadata";
    "layer" LAYER, layer i32 -> Option<i32>, with_layer(i32), "`layer`: `Edm.Int32`, metadata";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`, metadata";
    "secondaryJobTitle" SECONDARY_JOB_TITLE, secondary_job_title str -> Option<&str>, with_secondary_job_title(String), "`secondaryJobTitle`: `Edm.String`, metadata";
    "secondaryRole" SECONDARY_ROLE, secondary_role str -> Option<&str>, with_secondary_role(String), "`secondaryRole`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.profile`](https://learn.microsoft.com/graph/api/resources/profile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Profile: super::Entity = "microsoft.graph.profile";
    inherited "id" ID, with_id(String), "`id`";
    "account" ACCOUNT, account models -> Option<&[super::UserAccountInformation]>, with_account(Vec<super::UserAccountInformation>), "`account`: `Collection(microsoft.graph.userAccountInformation)`";
    "addresses" ADDRESSES, addresses models -> Option<&[super::ItemAddress]>, with_addresses(Vec<super::ItemAddress>), "`addresses`: `Collection(microsoft.graph.itemAddress)`";
    "anniversaries" ANNIVERSARIES, anniversaries models -> Option<&[super::PersonAnnualEvent]>, with_anniversaries(Vec<super::PersonAnnualEvent>), "`anniversaries`: `Collection(microsoft.graph.personAnnualEvent)`, type of the metadata";
    "awards" AWARDS, awards models -> Option<&[super::PersonAward]>, with_awards(Vec<super::PersonAward>), "`awards`: `Collection(microsoft.graph.personAward)`";
    "certifications" CERTIFICATIONS, certifications models -> Option<&[super::PersonCertification]>, with_certifications(Vec<super::PersonCertification>), "`certifications`: `Collection(microsoft.graph.personCertification)`";
    "educationalActivities" EDUCATIONAL_ACTIVITIES, educational_activities models -> Option<&[super::EducationalActivity]>, with_educational_activities(Vec<super::EducationalActivity>), "`educationalActivities`: `Collection(microsoft.graph.educationalActivity)`";
    "emails" EMAILS, emails models -> Option<&[super::ItemEmail]>, with_emails(Vec<super::ItemEmail>), "`emails`: `Collection(microsoft.graph.itemEmail)`";
    "interests" INTERESTS, interests models -> Option<&[super::PersonInterest]>, with_interests(Vec<super::PersonInterest>), "`interests`: `Collection(microsoft.graph.personInterest)`";
    "languages" LANGUAGES, languages models -> Option<&[super::LanguageProficiency]>, with_languages(Vec<super::LanguageProficiency>), "`languages`: `Collection(microsoft.graph.languageProficiency)`";
    "names" NAMES, names models -> Option<&[super::PersonName]>, with_names(Vec<super::PersonName>), "`names`: `Collection(microsoft.graph.personName)`";
    "notes" NOTES, notes models -> Option<&[super::PersonAnnotation]>, with_notes(Vec<super::PersonAnnotation>), "`notes`: `Collection(microsoft.graph.personAnnotation)`";
    "patents" PATENTS, patents models -> Option<&[super::ItemPatent]>, with_patents(Vec<super::ItemPatent>), "`patents`: `Collection(microsoft.graph.itemPatent)`";
    "phones" PHONES, phones models -> Option<&[super::ItemPhone]>, with_phones(Vec<super::ItemPhone>), "`phones`: `Collection(microsoft.graph.itemPhone)`";
    "positions" POSITIONS, positions models -> Option<&[super::WorkPosition]>, with_positions(Vec<super::WorkPosition>), "`positions`: `Collection(microsoft.graph.workPosition)`";
    "projects" PROJECTS, projects models -> Option<&[super::ProjectParticipation]>, with_projects(Vec<super::ProjectParticipation>), "`projects`: `Collection(microsoft.graph.projectParticipation)`";
    "publications" PUBLICATIONS, publications models -> Option<&[super::ItemPublication]>, with_publications(Vec<super::ItemPublication>), "`publications`: `Collection(microsoft.graph.itemPublication)`";
    "responsibilities" RESPONSIBILITIES, responsibilities models -> Option<&[super::PersonResponsibility]>, with_responsibilities(Vec<super::PersonResponsibility>), "`responsibilities`: `Collection(microsoft.graph.personResponsibility)`, not in the metadata";
    "skills" SKILLS, skills models -> Option<&[super::SkillProficiency]>, with_skills(Vec<super::SkillProficiency>), "`skills`: `Collection(microsoft.graph.skillProficiency)`";
    "webAccounts" WEB_ACCOUNTS, web_accounts models -> Option<&[super::WebAccount]>, with_web_accounts(Vec<super::WebAccount>), "`webAccounts`: `Collection(microsoft.graph.webAccount)`";
    "websites" WEBSITES, websites models -> Option<&[super::PersonWebsite]>, with_websites(Vec<super::PersonWebsite>), "`websites`: `Collection(microsoft.graph.personWebsite)`";
}

crate::runtime::model! {
    /// `microsoft.graph.profileSourceAnnotation`, metadata
    ProfileSourceAnnotation = "microsoft.graph.profileSourceAnnotation";
    "isDefaultSource" IS_DEFAULT_SOURCE, is_default_source bool -> Option<bool>, with_is_default_source(bool), "`isDefaultSource`: `Edm.Boolean`, metadata";
    "properties" PROPERTIES, properties strs -> Option<Vec<&str>>, with_properties(Vec<String>), "`properties`: `Collection(Edm.String)`, metadata";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.projectParticipation`](https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    ProjectParticipation: super::ItemFacet, super::Entity = "microsoft.graph.projectParticipation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "client" CLIENT, client model -> Option<&super::CompanyDetail>, with_client(super::CompanyDetail), "`client`: `microsoft.graph.companyDetail`";
    "collaborationTags" COLLABORATION_TAGS, collaboration_tags strs -> Option<Vec<&str>>, with_collaboration_tags(Vec<String>), "`collaborationTags`: `Collection(Edm.String)`" "Possible values are: askMeAbout, ableToMentor, wantsToLearn, wantsToImprove.";
    "colleagues" COLLEAGUES, colleagues models -> Option<&[super::RelatedPerson]>, with_colleagues(Vec<super::RelatedPerson>), "`colleagues`: `Collection(microsoft.graph.relatedPerson)`";
    "detail" DETAIL, detail model -> Option<&super::PositionDetail>, with_detail(super::PositionDetail), "`detail`: `microsoft.graph.positionDetail`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sponsors" SPONSORS, sponsors models -> Option<&[super::RelatedPerson]>, with_sponsors(Vec<super::RelatedPerson>), "`sponsors`: `Collection(microsoft.graph.relatedPerson)`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.relatedPerson`](https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta)
    RelatedPerson = "microsoft.graph.relatedPerson";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "relationship" RELATIONSHIP, relationship enumeration -> Option<super::PersonRelationship>, with_relationship(super::PersonRelationship), "`relationship`: `microsoft.graph.personRelationship`" "Possible values are: manager, colleague, directReport, dotLineReport, assistant, dotLineManager, alternateContact, friend, spouse, sibling, child, parent, sponsor, emergencyContact, other, unknownFutureValue.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "relationshipLabel" RELATIONSHIP_LABEL, relationship_label str -> Option<&str>, with_relationship_label(String), "`relationshipLabel`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceInformation`](https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta)
    ServiceInformation = "microsoft.graph.serviceInformation";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.skillProficiency`](https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    SkillProficiency: super::ItemFacet, super::Entity = "microsoft.graph.skillProficiency";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "collaborationTags" COLLABORATION_TAGS, collaboration_tags strs -> Option<Vec<&str>>, with_collaboration_tags(Vec<String>), "`collaborationTags`: `Collection(Edm.String)`" "Possible values are: askMeAbout, ableToMentor, wantsToLearn, wantsToImprove.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "proficiency" PROFICIENCY, proficiency enumeration -> Option<super::SkillProficiencyLevel>, with_proficiency(super::SkillProficiencyLevel), "`proficiency`: `microsoft.graph.skillProficiencyLevel`" "Possible values are: elementary, limitedWorking, generalProfessional, advancedProfessional, expert, unknownFutureValue.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.skillProficiencyLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SkillProficiencyLevel = "microsoft.graph.skillProficiencyLevel" {
        Elementary = "elementary",
        LimitedWorking = "limitedWorking",
        GeneralProfessional = "generalProfessional",
        AdvancedProfessional = "advancedProfessional",
        Expert = "expert",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.userAccountInformation`](https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    UserAccountInformation: super::ItemFacet, super::Entity = "microsoft.graph.userAccountInformation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "ageGroup" AGE_GROUP, age_group str -> Option<&str>, with_age_group(String), "`ageGroup`: `Edm.String`";
    "countryCode" COUNTRY_CODE, country_code str -> Option<&str>, with_country_code(String), "`countryCode`: `Edm.String`";
    "preferredLanguageTag" PREFERRED_LANGUAGE_TAG, preferred_language_tag model -> Option<&super::LocaleInfo>, with_preferred_language_tag(super::LocaleInfo), "`preferredLanguageTag`: `microsoft.graph.localeInfo`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "originTenantInfo" ORIGIN_TENANT_INFO, origin_tenant_info model -> Option<&super::OriginTenantInfo>, with_origin_tenant_info(super::OriginTenantInfo), "`originTenantInfo`: `microsoft.graph.originTenantInfo`, metadata";
    "userPersona" USER_PERSONA, user_persona enumeration -> Option<super::UserPersona>, with_user_persona(super::UserPersona), "`userPersona`: `microsoft.graph.userPersona`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userPersona`, metadata
    UserPersona = "microsoft.graph.userPersona" {
        Unknown = "unknown",
        ExternalMember = "externalMember",
        ExternalGuest = "externalGuest",
        InternalMember = "internalMember",
        InternalGuest = "internalGuest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.webAccount`](https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    WebAccount: super::ItemFacet, super::Entity = "microsoft.graph.webAccount";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "service" SERVICE, service model -> Option<&super::ServiceInformation>, with_service(super::ServiceInformation), "`service`: `microsoft.graph.serviceInformation`";
    "statusMessage" STATUS_MESSAGE, status_message str -> Option<&str>, with_status_message(String), "`statusMessage`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.workPosition`](https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta), with the accessors of [`ItemFacet`](super::ItemFacet)
    WorkPosition: super::ItemFacet, super::Entity = "microsoft.graph.workPosition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedAudiences" ALLOWED_AUDIENCES, with_allowed_audiences(Flags<super::AllowedAudiences>), "`allowedAudiences`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "inference" INFERENCE, with_inference(super::InferenceData), "`inference`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "source" SOURCE, with_source(super::PersonDataSources), "`source`";
    inherited "isSearchable" IS_SEARCHABLE, with_is_searchable(bool), "`isSearchable`";
    inherited "sources" SOURCES, with_sources(Vec<super::ProfileSourceAnnotation>), "`sources`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "colleagues" COLLEAGUES, colleagues models -> Option<&[super::RelatedPerson]>, with_colleagues(Vec<super::RelatedPerson>), "`colleagues`: `Collection(microsoft.graph.relatedPerson)`";
    "detail" DETAIL, detail model -> Option<&super::PositionDetail>, with_detail(super::PositionDetail), "`detail`: `microsoft.graph.positionDetail`";
    "isCurrent" IS_CURRENT, is_current bool -> Option<bool>, with_is_current(bool), "`isCurrent`: `Edm.Boolean`";
    "manager" MANAGER, manager model -> Option<&super::RelatedPerson>, with_manager(super::RelatedPerson), "`manager`: `microsoft.graph.relatedPerson`";
}

crate::runtime::model! {
    /// [`microsoft.graph.yomiPersonName`](https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta), not in the metadata
    YomiPersonName = "microsoft.graph.yomiPersonName";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "maiden" MAIDEN, maiden str -> Option<&str>, with_maiden(String), "`maiden`: `Edm.String`";
    "first" FIRST, first str -> Option<&str>, with_first(String), "`first`: `Edm.String`";
    "middle" MIDDLE, middle str -> Option<&str>, with_middle(String), "`middle`: `Edm.String`";
    "last" LAST, last str -> Option<&str>, with_last(String), "`last`: `Edm.String`";
}
