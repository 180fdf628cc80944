// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Date, OffsetDateTime, Parsed, Value};

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.additionalClassGroupAttributes`, metadata
    AdditionalClassGroupAttributes = "microsoft.graph.industryData.additionalClassGroupAttributes" {
        CourseTitle = "courseTitle",
        CourseCode = "courseCode",
        CourseSubject = "courseSubject",
        CourseGradeLevel = "courseGradeLevel",
        CourseExternalId = "courseExternalId",
        AcademicSessionTitle = "academicSessionTitle",
        AcademicSessionExternalId = "academicSessionExternalId",
        ClassCode = "classCode",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.additionalClassGroupOptions`, metadata
    AdditionalClassGroupOptions = "microsoft.graph.industryData.additionalClassGroupOptions";
    "createTeam" CREATE_TEAM, create_team bool -> Option<bool>, with_create_team(bool), "`createTeam`: `Edm.Boolean`, metadata";
    "writeDisplayNameOnCreateOnly" WRITE_DISPLAY_NAME_ON_CREATE_ONLY, write_display_name_on_create_only bool -> Option<bool>, with_write_display_name_on_create_only(bool), "`writeDisplayNameOnCreateOnly`: `Edm.Boolean`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.additionalUserAttributes`, metadata
    AdditionalUserAttributes = "microsoft.graph.industryData.additionalUserAttributes" {
        UserGradeLevel = "userGradeLevel",
        UserNumber = "userNumber",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.additionalUserOptions`, metadata
    AdditionalUserOptions = "microsoft.graph.industryData.additionalUserOptions";
    "allowStudentContactAssociation" ALLOW_STUDENT_CONTACT_ASSOCIATION, allow_student_contact_association bool -> Option<bool>, with_allow_student_contact_association(bool), "`allowStudentContactAssociation`: `Edm.Boolean`, metadata";
    "markAllStudentsAsMinors" MARK_ALL_STUDENTS_AS_MINORS, mark_all_students_as_minors bool -> Option<bool>, with_mark_all_students_as_minors(bool), "`markAllStudentsAsMinors`: `Edm.Boolean`, metadata";
    "studentAgeGroup" STUDENT_AGE_GROUP, student_age_group enumeration -> Option<StudentAgeGroup>, with_student_age_group(StudentAgeGroup), "`studentAgeGroup`: `microsoft.graph.industryData.studentAgeGroup`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.adminUnitCreationOptions`, metadata
    AdminUnitCreationOptions = "microsoft.graph.industryData.adminUnitCreationOptions";
    "createBasedOnOrg" CREATE_BASED_ON_ORG, create_based_on_org bool -> Option<bool>, with_create_based_on_org(bool), "`createBasedOnOrg`: `Edm.Boolean`, metadata";
    "createBasedOnOrgPlusRoleGroup" CREATE_BASED_ON_ORG_PLUS_ROLE_GROUP, create_based_on_org_plus_role_group bool -> Option<bool>, with_create_based_on_org_plus_role_group(bool), "`createBasedOnOrgPlusRoleGroup`: `Edm.Boolean`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.administrativeUnitProvisioningFlow`, metadata, with the accessors of [`ProvisioningFlow`](ProvisioningFlow)
    AdministrativeUnitProvisioningFlow: ProvisioningFlow, super::Entity = "microsoft.graph.industryData.administrativeUnitProvisioningFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "readinessStatus" READINESS_STATUS, with_readiness_status(ReadinessStatus), "`readinessStatus`";
    "creationOptions" CREATION_OPTIONS, creation_options model -> Option<&AdminUnitCreationOptions>, with_creation_options(AdminUnitCreationOptions), "`creationOptions`: `microsoft.graph.industryData.adminUnitCreationOptions`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.aggregatedInboundStatistics`, metadata
    AggregatedInboundStatistics = "microsoft.graph.industryData.aggregatedInboundStatistics";
    "errors" ERRORS, errors i32 -> Option<i32>, with_errors(i32), "`errors`: `Edm.Int32`, metadata";
    "groups" GROUPS, groups i32 -> Option<i32>, with_groups(i32), "`groups`: `Edm.Int32`, metadata";
    "matchedPeopleByRole" MATCHED_PEOPLE_BY_ROLE, matched_people_by_role models -> Option<&[IndustryDataRunRoleCountMetric]>, with_matched_people_by_role(Vec<IndustryDataRunRoleCountMetric>), "`matchedPeopleByRole`: `Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric)`, metadata";
    "memberships" MEMBERSHIPS, memberships i32 -> Option<i32>, with_memberships(i32), "`memberships`: `Edm.Int32`, metadata";
    "organizations" ORGANIZATIONS, organizations i32 -> Option<i32>, with_organizations(i32), "`organizations`: `Edm.Int32`, metadata";
    "people" PEOPLE, people i32 -> Option<i32>, with_people(i32), "`people`: `Edm.Int32`, metadata";
    "unmatchedPeopleByRole" UNMATCHED_PEOPLE_BY_ROLE, unmatched_people_by_role models -> Option<&[IndustryDataRunRoleCountMetric]>, with_unmatched_people_by_role(Vec<IndustryDataRunRoleCountMetric>), "`unmatchedPeopleByRole`: `Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric)`, metadata";
    "warnings" WARNINGS, warnings i32 -> Option<i32>, with_warnings(i32), "`warnings`: `Edm.Int32`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.apiDataConnector`, metadata, with the accessors of [`IndustryDataConnector`](IndustryDataConnector)
    ApiDataConnector: IndustryDataConnector, super::Entity = "microsoft.graph.industryData.apiDataConnector" {
        "microsoft.graph.industryData.oneRosterApiDataConnector",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "sourceSystem" SOURCE_SYSTEM, with_source_system(SourceSystemDefinition), "`sourceSystem`";
    "apiFormat" API_FORMAT, api_format enumeration -> Option<ApiFormat>, with_api_format(ApiFormat), "`apiFormat`: `microsoft.graph.industryData.apiFormat`, metadata";
    "baseUrl" BASE_URL, base_url str -> Option<&str>, with_base_url(String), "`baseUrl`: `Edm.String`, metadata";
    "credential" CREDENTIAL, credential model -> Option<&Credential>, with_credential(Credential), "`credential`: `microsoft.graph.industryData.credential`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.apiFormat`, metadata
    ApiFormat = "microsoft.graph.industryData.apiFormat" {
        OneRoster = "oneRoster",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.azureDataLakeConnector`, metadata, with the accessors of [`FileDataConnector`](FileDataConnector)
    AzureDataLakeConnector: FileDataConnector, IndustryDataConnector, super::Entity = "microsoft.graph.industryData.azureDataLakeConnector";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "sourceSystem" SOURCE_SYSTEM, with_source_system(SourceSystemDefinition), "`sourceSystem`";
    "fileFormat" FILE_FORMAT, file_format model -> Option<&FileFormatReferenceValue>, with_file_format(FileFormatReferenceValue), "`fileFormat`: `microsoft.graph.industryData.fileFormatReferenceValue`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.basicFilter`, metadata, with the accessors of [`Filter`](Filter)
    BasicFilter: Filter = "microsoft.graph.industryData.basicFilter";
    "attribute" ATTRIBUTE, attribute enumeration -> Option<FilterOptions>, with_attribute(FilterOptions), "`attribute`: `microsoft.graph.industryData.filterOptions`, metadata";
    "in" IN, in_ strs -> Option<Vec<&str>>, with_in(Vec<String>), "`in`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.classGroupConfiguration`, metadata
    ClassGroupConfiguration = "microsoft.graph.industryData.classGroupConfiguration";
    "additionalAttributes" ADDITIONAL_ATTRIBUTES, additional_attributes enumerations -> Option<Vec<AdditionalClassGroupAttributes>>, with_additional_attributes(Vec<AdditionalClassGroupAttributes>), "`additionalAttributes`: `Collection(microsoft.graph.industryData.additionalClassGroupAttributes)`, metadata";
    "additionalOptions" ADDITIONAL_OPTIONS, additional_options model -> Option<&AdditionalClassGroupOptions>, with_additional_options(AdditionalClassGroupOptions), "`additionalOptions`: `microsoft.graph.industryData.additionalClassGroupOptions`, metadata";
    "enrollmentMappings" ENROLLMENT_MAPPINGS, enrollment_mappings model -> Option<&EnrollmentMappings>, with_enrollment_mappings(EnrollmentMappings), "`enrollmentMappings`: `microsoft.graph.industryData.enrollmentMappings`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.classGroupProvisioningFlow`, metadata, with the accessors of [`ProvisioningFlow`](ProvisioningFlow)
    ClassGroupProvisioningFlow: ProvisioningFlow, super::Entity = "microsoft.graph.industryData.classGroupProvisioningFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "readinessStatus" READINESS_STATUS, with_readiness_status(ReadinessStatus), "`readinessStatus`";
    "configuration" CONFIGURATION, configuration model -> Option<&ClassGroupConfiguration>, with_configuration(ClassGroupConfiguration), "`configuration`: `microsoft.graph.industryData.classGroupConfiguration`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.credential`, metadata
    Credential = "microsoft.graph.industryData.credential" {
        "microsoft.graph.industryData.oAuth1ClientCredential",
        "microsoft.graph.industryData.oAuth2ClientCredential",
        "microsoft.graph.industryData.oAuthClientCredential",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isValid" IS_VALID, is_valid bool -> Option<bool>, with_is_valid(bool), "`isValid`: `Edm.Boolean`, metadata";
    "lastValidDateTime" LAST_VALID_DATE_TIME, last_valid_date_time date_time -> Parsed<OffsetDateTime>, with_last_valid_date_time(OffsetDateTime), "`lastValidDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.enrollmentMappings`, metadata
    EnrollmentMappings = "microsoft.graph.industryData.enrollmentMappings";
    "memberEnrollmentMappings" MEMBER_ENROLLMENT_MAPPINGS, member_enrollment_mappings models -> Option<&[SectionRoleReferenceValue]>, with_member_enrollment_mappings(Vec<SectionRoleReferenceValue>), "`memberEnrollmentMappings`: `Collection(microsoft.graph.industryData.sectionRoleReferenceValue)`, metadata";
    "ownerEnrollmentMappings" OWNER_ENROLLMENT_MAPPINGS, owner_enrollment_mappings models -> Option<&[SectionRoleReferenceValue]>, with_owner_enrollment_mappings(Vec<SectionRoleReferenceValue>), "`ownerEnrollmentMappings`: `Collection(microsoft.graph.industryData.sectionRoleReferenceValue)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.fileDataConnector`, metadata, with the accessors of [`IndustryDataConnector`](IndustryDataConnector)
    FileDataConnector: IndustryDataConnector, super::Entity = "microsoft.graph.industryData.fileDataConnector" {
        "microsoft.graph.industryData.azureDataLakeConnector",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "sourceSystem" SOURCE_SYSTEM, with_source_system(SourceSystemDefinition), "`sourceSystem`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.fileFormatReferenceValue`, metadata, with the accessors of [`ReferenceValue`](ReferenceValue)
    FileFormatReferenceValue: ReferenceValue = "microsoft.graph.industryData.fileFormatReferenceValue";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "value" VALUE, with_value(ReferenceDefinition), "`value`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.fileUploadSession`, metadata
    FileUploadSession = "microsoft.graph.industryData.fileUploadSession";
    "containerExpirationDateTime" CONTAINER_EXPIRATION_DATE_TIME, container_expiration_date_time untyped -> Option<&Value>, with_container_expiration_date_time(Value), "`containerExpirationDateTime`: `Edm.Untyped`, metadata";
    "containerId" CONTAINER_ID, container_id untyped -> Option<&Value>, with_container_id(Value), "`containerId`: `Edm.Untyped`, metadata";
    "sessionExpirationDateTime" SESSION_EXPIRATION_DATE_TIME, session_expiration_date_time untyped -> Option<&Value>, with_session_expiration_date_time(Value), "`sessionExpirationDateTime`: `Edm.Untyped`, metadata";
    "sessionUrl" SESSION_URL, session_url untyped -> Option<&Value>, with_session_url(Value), "`sessionUrl`: `Edm.Untyped`, metadata";
}

#[cfg(
    any(
        feature = "authentication",
        feature = "employee-experience",
        feature = "governance",
        feature = "search",
        feature = "security",
        feature = "sites"
    )
)]
crate::runtime::model! {
    /// `microsoft.graph.industryData.fileValidateOperation`, metadata, with the accessors of [`ValidateOperation`](ValidateOperation)
    FileValidateOperation: ValidateOperation, super::LongRunningOperation, super::Entity = "microsoft.graph.industryData.fileValidateOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "resourceLocation" RESOURCE_LOCATION, with_resource_location(String), "`resourceLocation`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "statusDetail" STATUS_DETAIL, with_status_detail(String), "`statusDetail`";
    inherited "errors" ERRORS, with_errors(Vec<super::PublicError>), "`errors`";
    inherited "warnings" WARNINGS, with_warnings(Vec<super::PublicError>), "`warnings`";
    "validatedFiles" VALIDATED_FILES, validated_files strs -> Option<Vec<&str>>, with_validated_files(Vec<String>), "`validatedFiles`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.filter`, metadata
    Filter = "microsoft.graph.industryData.filter" {
        "microsoft.graph.industryData.basicFilter",
    }
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.filterOptions`, metadata
    FilterOptions = "microsoft.graph.industryData.filterOptions" {
        OrgExternalId = "orgExternalId",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.identifierTypeReferenceValue`, metadata, with the accessors of [`ReferenceValue`](ReferenceValue)
    IdentifierTypeReferenceValue: ReferenceValue = "microsoft.graph.industryData.identifierTypeReferenceValue";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "value" VALUE, with_value(ReferenceDefinition), "`value`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.inboundActivityResults`, metadata, with the accessors of [`IndustryDataActivityStatistics`](IndustryDataActivityStatistics)
    InboundActivityResults: IndustryDataActivityStatistics = "microsoft.graph.industryData.inboundActivityResults";
    inherited "activityId" ACTIVITY_ID, with_activity_id(String), "`activityId`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(IndustryDataActivityStatus), "`status`";
    "errors" ERRORS, errors i32 -> Option<i32>, with_errors(i32), "`errors`: `Edm.Int32`, metadata";
    "groups" GROUPS, groups model -> Option<&IndustryDataRunEntityCountMetric>, with_groups(IndustryDataRunEntityCountMetric), "`groups`: `microsoft.graph.industryData.industryDataRunEntityCountMetric`, metadata";
    "matchedPeopleByRole" MATCHED_PEOPLE_BY_ROLE, matched_people_by_role models -> Option<&[IndustryDataRunRoleCountMetric]>, with_matched_people_by_role(Vec<IndustryDataRunRoleCountMetric>), "`matchedPeopleByRole`: `Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric)`, metadata";
    "memberships" MEMBERSHIPS, memberships model -> Option<&IndustryDataRunEntityCountMetric>, with_memberships(IndustryDataRunEntityCountMetric), "`memberships`: `microsoft.graph.industryData.industryDataRunEntityCountMetric`, metadata";
    "organizations" ORGANIZATIONS, organizations model -> Option<&IndustryDataRunEntityCountMetric>, with_organizations(IndustryDataRunEntityCountMetric), "`organizations`: `microsoft.graph.industryData.industryDataRunEntityCountMetric`, metadata";
    "people" PEOPLE, people model -> Option<&IndustryDataRunEntityCountMetric>, with_people(IndustryDataRunEntityCountMetric), "`people`: `microsoft.graph.industryData.industryDataRunEntityCountMetric`, metadata";
    "unmatchedPeopleByRole" UNMATCHED_PEOPLE_BY_ROLE, unmatched_people_by_role models -> Option<&[IndustryDataRunRoleCountMetric]>, with_unmatched_people_by_role(Vec<IndustryDataRunRoleCountMetric>), "`unmatchedPeopleByRole`: `Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric)`, metadata";
    "warnings" WARNINGS, warnings i32 -> Option<i32>, with_warnings(i32), "`warnings`: `Edm.Int32`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.inboundApiFlow`, metadata, with the accessors of [`InboundFlow`](InboundFlow)
    InboundApiFlow: InboundFlow, IndustryDataActivity, super::Entity = "microsoft.graph.industryData.inboundApiFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "readinessStatus" READINESS_STATUS, with_readiness_status(ReadinessStatus), "`readinessStatus`";
    inherited "dataDomain" DATA_DOMAIN, with_data_domain(InboundDomain), "`dataDomain`";
    inherited "effectiveDateTime" EFFECTIVE_DATE_TIME, with_effective_date_time(OffsetDateTime), "`effectiveDateTime`";
    inherited "expirationDateTime" EXPIRATION_DATE_TIME, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`";
    inherited "dataConnector" DATA_CONNECTOR, with_data_connector(IndustryDataConnector), "`dataConnector`";
    inherited "year" YEAR, with_year(YearTimePeriodDefinition), "`year`";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.inboundDomain`, metadata
    InboundDomain = "microsoft.graph.industryData.inboundDomain" {
        EducationRostering = "educationRostering",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.inboundFileFlow`, metadata, with the accessors of [`InboundFlow`](InboundFlow)
    InboundFileFlow: InboundFlow, IndustryDataActivity, super::Entity = "microsoft.graph.industryData.inboundFileFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "readinessStatus" READINESS_STATUS, with_readiness_status(ReadinessStatus), "`readinessStatus`";
    inherited "dataDomain" DATA_DOMAIN, with_data_domain(InboundDomain), "`dataDomain`";
    inherited "effectiveDateTime" EFFECTIVE_DATE_TIME, with_effective_date_time(OffsetDateTime), "`effectiveDateTime`";
    inherited "expirationDateTime" EXPIRATION_DATE_TIME, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`";
    inherited "dataConnector" DATA_CONNECTOR, with_data_connector(IndustryDataConnector), "`dataConnector`";
    inherited "year" YEAR, with_year(YearTimePeriodDefinition), "`year`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.inboundFlow`, metadata, with the accessors of [`IndustryDataActivity`](IndustryDataActivity)
    InboundFlow: IndustryDataActivity, super::Entity = "microsoft.graph.industryData.inboundFlow" {
        "microsoft.graph.industryData.inboundApiFlow",
        "microsoft.graph.industryData.inboundFileFlow",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "readinessStatus" READINESS_STATUS, with_readiness_status(ReadinessStatus), "`readinessStatus`";
    "dataDomain" DATA_DOMAIN, data_domain enumeration -> Option<InboundDomain>, with_data_domain(InboundDomain), "`dataDomain`: `microsoft.graph.industryData.inboundDomain`, metadata";
    "effectiveDateTime" EFFECTIVE_DATE_TIME, effective_date_time date_time -> Parsed<OffsetDateTime>, with_effective_date_time(OffsetDateTime), "`effectiveDateTime`: `Edm.DateTimeOffset`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "dataConnector" DATA_CONNECTOR, data_connector model -> Option<&IndustryDataConnector>, with_data_connector(IndustryDataConnector), "`dataConnector`: `microsoft.graph.industryData.industryDataConnector`, metadata";
    "year" YEAR, year model -> Option<&YearTimePeriodDefinition>, with_year(YearTimePeriodDefinition), "`year`: `microsoft.graph.industryData.yearTimePeriodDefinition`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.inboundFlowActivity`, metadata, with the accessors of [`IndustryDataRunActivity`](IndustryDataRunActivity)
    InboundFlowActivity: IndustryDataRunActivity, super::Entity = "microsoft.graph.industryData.inboundFlowActivity";
    inherited "id" ID, with_id(String), "`id`";
    inherited "blockingError" BLOCKING_ERROR, with_blocking_error(super::PublicError), "`blockingError`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(IndustryDataActivityStatus), "`status`";
    inherited "activity" ACTIVITY, with_activity(IndustryDataActivity), "`activity`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    IndustryDataActivity: super::Entity = "microsoft.graph.industryData.industryDataActivity" {
        "microsoft.graph.industryData.inboundApiFlow",
        "microsoft.graph.industryData.inboundFileFlow",
        "microsoft.graph.industryData.inboundFlow",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "readinessStatus" READINESS_STATUS, readiness_status enumeration -> Option<ReadinessStatus>, with_readiness_status(ReadinessStatus), "`readinessStatus`: `microsoft.graph.industryData.readinessStatus`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataActivityStatistics`, metadata
    IndustryDataActivityStatistics = "microsoft.graph.industryData.industryDataActivityStatistics" {
        "microsoft.graph.industryData.inboundActivityResults",
    };
    "activityId" ACTIVITY_ID, activity_id str -> Option<&str>, with_activity_id(String), "`activityId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<IndustryDataActivityStatus>, with_status(IndustryDataActivityStatus), "`status`: `microsoft.graph.industryData.industryDataActivityStatus`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.industryDataActivityStatus`, metadata
    IndustryDataActivityStatus = "microsoft.graph.industryData.industryDataActivityStatus" {
        InProgress = "inProgress",
        Skipped = "skipped",
        Failed = "failed",
        Completed = "completed",
        CompletedWithErrors = "completedWithErrors",
        CompletedWithWarnings = "completedWithWarnings",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataConnector`, metadata, with the accessors of [`Entity`](super::Entity)
    IndustryDataConnector: super::Entity = "microsoft.graph.industryData.industryDataConnector" {
        "microsoft.graph.industryData.apiDataConnector",
        "microsoft.graph.industryData.azureDataLakeConnector",
        "microsoft.graph.industryData.fileDataConnector",
        "microsoft.graph.industryData.oneRosterApiDataConnector",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "sourceSystem" SOURCE_SYSTEM, source_system model -> Option<&SourceSystemDefinition>, with_source_system(SourceSystemDefinition), "`sourceSystem`: `microsoft.graph.industryData.sourceSystemDefinition`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    IndustryDataRoot: super::Entity = "microsoft.graph.industryData.industryDataRoot";
    inherited "id" ID, with_id(String), "`id`";
    "dataConnectors" DATA_CONNECTORS, data_connectors models -> Option<&[IndustryDataConnector]>, with_data_connectors(Vec<IndustryDataConnector>), "`dataConnectors`: `Collection(microsoft.graph.industryData.industryDataConnector)`, metadata";
    "inboundFlows" INBOUND_FLOWS, inbound_flows models -> Option<&[InboundFlow]>, with_inbound_flows(Vec<InboundFlow>), "`inboundFlows`: `Collection(microsoft.graph.industryData.inboundFlow)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::LongRunningOperation]>, with_operations(Vec<super::LongRunningOperation>), "`operations`: `Collection(microsoft.graph.longRunningOperation)`, metadata";
    "outboundProvisioningFlowSets" OUTBOUND_PROVISIONING_FLOW_SETS, outbound_provisioning_flow_sets models -> Option<&[OutboundProvisioningFlowSet]>, with_outbound_provisioning_flow_sets(Vec<OutboundProvisioningFlowSet>), "`outboundProvisioningFlowSets`: `Collection(microsoft.graph.industryData.outboundProvisioningFlowSet)`, metadata";
    "referenceDefinitions" REFERENCE_DEFINITIONS, reference_definitions models -> Option<&[ReferenceDefinition]>, with_reference_definitions(Vec<ReferenceDefinition>), "`referenceDefinitions`: `Collection(microsoft.graph.industryData.referenceDefinition)`, metadata";
    "roleGroups" ROLE_GROUPS, role_groups models -> Option<&[RoleGroup]>, with_role_groups(Vec<RoleGroup>), "`roleGroups`: `Collection(microsoft.graph.industryData.roleGroup)`, metadata";
    "runs" RUNS, runs models -> Option<&[IndustryDataRun]>, with_runs(Vec<IndustryDataRun>), "`runs`: `Collection(microsoft.graph.industryData.industryDataRun)`, metadata";
    "sourceSystems" SOURCE_SYSTEMS, source_systems models -> Option<&[SourceSystemDefinition]>, with_source_systems(Vec<SourceSystemDefinition>), "`sourceSystems`: `Collection(microsoft.graph.industryData.sourceSystemDefinition)`, metadata";
    "years" YEARS, years models -> Option<&[YearTimePeriodDefinition]>, with_years(Vec<YearTimePeriodDefinition>), "`years`: `Collection(microsoft.graph.industryData.yearTimePeriodDefinition)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataRun`, metadata, with the accessors of [`Entity`](super::Entity)
    IndustryDataRun: super::Entity = "microsoft.graph.industryData.industryDataRun";
    inherited "id" ID, with_id(String), "`id`";
    "blockingError" BLOCKING_ERROR, blocking_error model -> Option<&super::PublicError>, with_blocking_error(super::PublicError), "`blockingError`: `microsoft.graph.publicError`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<IndustryDataRunStatus>, with_status(IndustryDataRunStatus), "`status`: `microsoft.graph.industryData.industryDataRunStatus`, metadata";
    "activities" ACTIVITIES, activities models -> Option<&[IndustryDataRunActivity]>, with_activities(Vec<IndustryDataRunActivity>), "`activities`: `Collection(microsoft.graph.industryData.industryDataRunActivity)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataRunActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    IndustryDataRunActivity: super::Entity = "microsoft.graph.industryData.industryDataRunActivity" {
        "microsoft.graph.industryData.inboundFlowActivity",
        "microsoft.graph.industryData.outboundFlowActivity",
    };
    inherited "id" ID, with_id(String), "`id`";
    "blockingError" BLOCKING_ERROR, blocking_error model -> Option<&super::PublicError>, with_blocking_error(super::PublicError), "`blockingError`: `microsoft.graph.publicError`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<IndustryDataActivityStatus>, with_status(IndustryDataActivityStatus), "`status`: `microsoft.graph.industryData.industryDataActivityStatus`, metadata";
    "activity" ACTIVITY, activity model -> Option<&IndustryDataActivity>, with_activity(IndustryDataActivity), "`activity`: `microsoft.graph.industryData.industryDataActivity`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataRunEntityCountMetric`, metadata
    IndustryDataRunEntityCountMetric = "microsoft.graph.industryData.industryDataRunEntityCountMetric";
    "active" ACTIVE, active i32 -> Option<i32>, with_active(i32), "`active`: `Edm.Int32`, metadata";
    "inactive" INACTIVE, inactive i32 -> Option<i32>, with_inactive(i32), "`inactive`: `Edm.Int32`, metadata";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataRunRoleCountMetric`, metadata
    IndustryDataRunRoleCountMetric = "microsoft.graph.industryData.industryDataRunRoleCountMetric";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.industryDataRunStatistics`, metadata
    IndustryDataRunStatistics = "microsoft.graph.industryData.industryDataRunStatistics";
    "activityStatistics" ACTIVITY_STATISTICS, activity_statistics models -> Option<&[IndustryDataActivityStatistics]>, with_activity_statistics(Vec<IndustryDataActivityStatistics>), "`activityStatistics`: `Collection(microsoft.graph.industryData.industryDataActivityStatistics)`, metadata";
    "inboundTotals" INBOUND_TOTALS, inbound_totals model -> Option<&AggregatedInboundStatistics>, with_inbound_totals(AggregatedInboundStatistics), "`inboundTotals`: `microsoft.graph.industryData.aggregatedInboundStatistics`, metadata";
    "runId" RUN_ID, run_id str -> Option<&str>, with_run_id(String), "`runId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<IndustryDataRunStatus>, with_status(IndustryDataRunStatus), "`status`: `microsoft.graph.industryData.industryDataRunStatus`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.industryDataRunStatus`, metadata
    IndustryDataRunStatus = "microsoft.graph.industryData.industryDataRunStatus" {
        Running = "running",
        Failed = "failed",
        Completed = "completed",
        CompletedWithErrors = "completedWithErrors",
        CompletedWithWarnings = "completedWithWarnings",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.oAuth1ClientCredential`, metadata, with the accessors of [`OauthClientCredential`](OauthClientCredential)
    Oauth1ClientCredential: OauthClientCredential, Credential = "microsoft.graph.industryData.oAuth1ClientCredential";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isValid" IS_VALID, with_is_valid(bool), "`isValid`";
    inherited "lastValidDateTime" LAST_VALID_DATE_TIME, with_last_valid_date_time(OffsetDateTime), "`lastValidDateTime`";
    inherited "clientId" CLIENT_ID, with_client_id(String), "`clientId`";
    inherited "clientSecret" CLIENT_SECRET, with_client_secret(String), "`clientSecret`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.oAuth2ClientCredential`, metadata, with the accessors of [`OauthClientCredential`](OauthClientCredential)
    Oauth2ClientCredential: OauthClientCredential, Credential = "microsoft.graph.industryData.oAuth2ClientCredential";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isValid" IS_VALID, with_is_valid(bool), "`isValid`";
    inherited "lastValidDateTime" LAST_VALID_DATE_TIME, with_last_valid_date_time(OffsetDateTime), "`lastValidDateTime`";
    inherited "clientId" CLIENT_ID, with_client_id(String), "`clientId`";
    inherited "clientSecret" CLIENT_SECRET, with_client_secret(String), "`clientSecret`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, metadata";
    "tokenUrl" TOKEN_URL, token_url str -> Option<&str>, with_token_url(String), "`tokenUrl`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.oAuthClientCredential`, metadata, with the accessors of [`Credential`](Credential)
    OauthClientCredential: Credential = "microsoft.graph.industryData.oAuthClientCredential" {
        "microsoft.graph.industryData.oAuth1ClientCredential",
        "microsoft.graph.industryData.oAuth2ClientCredential",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isValid" IS_VALID, with_is_valid(bool), "`isValid`";
    inherited "lastValidDateTime" LAST_VALID_DATE_TIME, with_last_valid_date_time(OffsetDateTime), "`lastValidDateTime`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, metadata";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.oneRosterApiDataConnector`, metadata, with the accessors of [`ApiDataConnector`](ApiDataConnector)
    OneRosterApiDataConnector: ApiDataConnector, IndustryDataConnector, super::Entity = "microsoft.graph.industryData.oneRosterApiDataConnector";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "sourceSystem" SOURCE_SYSTEM, with_source_system(SourceSystemDefinition), "`sourceSystem`";
    inherited "apiFormat" API_FORMAT, with_api_format(ApiFormat), "`apiFormat`";
    inherited "baseUrl" BASE_URL, with_base_url(String), "`baseUrl`";
    inherited "credential" CREDENTIAL, with_credential(Credential), "`credential`";
    "apiVersion" API_VERSION, api_version str -> Option<&str>, with_api_version(String), "`apiVersion`: `Edm.String`, metadata";
    "isContactsEnabled" IS_CONTACTS_ENABLED, is_contacts_enabled bool -> Option<bool>, with_is_contacts_enabled(bool), "`isContactsEnabled`: `Edm.Boolean`, metadata";
    "isDemographicsEnabled" IS_DEMOGRAPHICS_ENABLED, is_demographics_enabled bool -> Option<bool>, with_is_demographics_enabled(bool), "`isDemographicsEnabled`: `Edm.Boolean`, metadata";
    "isFlagsEnabled" IS_FLAGS_ENABLED, is_flags_enabled bool -> Option<bool>, with_is_flags_enabled(bool), "`isFlagsEnabled`: `Edm.Boolean`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.outboundFlowActivity`, metadata, with the accessors of [`IndustryDataRunActivity`](IndustryDataRunActivity)
    OutboundFlowActivity: IndustryDataRunActivity, super::Entity = "microsoft.graph.industryData.outboundFlowActivity";
    inherited "id" ID, with_id(String), "`id`";
    inherited "blockingError" BLOCKING_ERROR, with_blocking_error(super::PublicError), "`blockingError`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(IndustryDataActivityStatus), "`status`";
    inherited "activity" ACTIVITY, with_activity(IndustryDataActivity), "`activity`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.outboundProvisioningFlowSet`, metadata, with the accessors of [`Entity`](super::Entity)
    OutboundProvisioningFlowSet: super::Entity = "microsoft.graph.industryData.outboundProvisioningFlowSet";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "filter" FILTER, filter model -> Option<&Filter>, with_filter(Filter), "`filter`: `microsoft.graph.industryData.filter`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "provisioningFlows" PROVISIONING_FLOWS, provisioning_flows models -> Option<&[ProvisioningFlow]>, with_provisioning_flows(Vec<ProvisioningFlow>), "`provisioningFlows`: `Collection(microsoft.graph.industryData.provisioningFlow)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.passwordSettings`, metadata
    PasswordSettings = "microsoft.graph.industryData.passwordSettings" {
        "microsoft.graph.industryData.simplePasswordSettings",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.provisioningFlow`, metadata, with the accessors of [`Entity`](super::Entity)
    ProvisioningFlow: super::Entity = "microsoft.graph.industryData.provisioningFlow" {
        "microsoft.graph.industryData.administrativeUnitProvisioningFlow",
        "microsoft.graph.industryData.classGroupProvisioningFlow",
        "microsoft.graph.industryData.securityGroupProvisioningFlow",
        "microsoft.graph.industryData.userProvisioningFlow",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "readinessStatus" READINESS_STATUS, readiness_status enumeration -> Option<ReadinessStatus>, with_readiness_status(ReadinessStatus), "`readinessStatus`: `microsoft.graph.industryData.readinessStatus`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.readinessStatus`, metadata
    ReadinessStatus = "microsoft.graph.industryData.readinessStatus" {
        NotReady = "notReady",
        Ready = "ready",
        Failed = "failed",
        Disabled = "disabled",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.referenceDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    ReferenceDefinition: super::Entity = "microsoft.graph.industryData.referenceDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isDisabled" IS_DISABLED, is_disabled bool -> Option<bool>, with_is_disabled(bool), "`isDisabled`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "referenceType" REFERENCE_TYPE, reference_type str -> Option<&str>, with_reference_type(String), "`referenceType`: `Edm.String`, metadata";
    "sortIndex" SORT_INDEX, sort_index i32 -> Option<i32>, with_sort_index(i32), "`sortIndex`: `Edm.Int32`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.referenceValue`, metadata
    ReferenceValue = "microsoft.graph.industryData.referenceValue" {
        "microsoft.graph.industryData.fileFormatReferenceValue",
        "microsoft.graph.industryData.identifierTypeReferenceValue",
        "microsoft.graph.industryData.roleReferenceValue",
        "microsoft.graph.industryData.sectionRoleReferenceValue",
        "microsoft.graph.industryData.userMatchTargetReferenceValue",
        "microsoft.graph.industryData.yearReferenceValue",
    };
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "value" VALUE, value model -> Option<&ReferenceDefinition>, with_value(ReferenceDefinition), "`value`: `microsoft.graph.industryData.referenceDefinition`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.roleGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    RoleGroup: super::Entity = "microsoft.graph.industryData.roleGroup";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "roles" ROLES, roles models -> Option<&[RoleReferenceValue]>, with_roles(Vec<RoleReferenceValue>), "`roles`: `Collection(microsoft.graph.industryData.roleReferenceValue)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.roleReferenceValue`, metadata, with the accessors of [`ReferenceValue`](ReferenceValue)
    RoleReferenceValue: ReferenceValue = "microsoft.graph.industryData.roleReferenceValue";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "value" VALUE, with_value(ReferenceDefinition), "`value`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.sectionRoleReferenceValue`, metadata, with the accessors of [`ReferenceValue`](ReferenceValue)
    SectionRoleReferenceValue: ReferenceValue = "microsoft.graph.industryData.sectionRoleReferenceValue";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "value" VALUE, with_value(ReferenceDefinition), "`value`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.securityGroupCreationOptions`, metadata
    SecurityGroupCreationOptions = "microsoft.graph.industryData.securityGroupCreationOptions";
    "createBasedOnOrgPlusRoleGroup" CREATE_BASED_ON_ORG_PLUS_ROLE_GROUP, create_based_on_org_plus_role_group bool -> Option<bool>, with_create_based_on_org_plus_role_group(bool), "`createBasedOnOrgPlusRoleGroup`: `Edm.Boolean`, metadata";
    "createBasedOnRoleGroup" CREATE_BASED_ON_ROLE_GROUP, create_based_on_role_group bool -> Option<bool>, with_create_based_on_role_group(bool), "`createBasedOnRoleGroup`: `Edm.Boolean`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.securityGroupProvisioningFlow`, metadata, with the accessors of [`ProvisioningFlow`](ProvisioningFlow)
    SecurityGroupProvisioningFlow: ProvisioningFlow, super::Entity = "microsoft.graph.industryData.securityGroupProvisioningFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "readinessStatus" READINESS_STATUS, with_readiness_status(ReadinessStatus), "`readinessStatus`";
    "creationOptions" CREATION_OPTIONS, creation_options model -> Option<&SecurityGroupCreationOptions>, with_creation_options(SecurityGroupCreationOptions), "`creationOptions`: `microsoft.graph.industryData.securityGroupCreationOptions`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.simplePasswordSettings`, metadata, with the accessors of [`PasswordSettings`](PasswordSettings)
    SimplePasswordSettings: PasswordSettings = "microsoft.graph.industryData.simplePasswordSettings";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.sourceSystemDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    SourceSystemDefinition: super::Entity = "microsoft.graph.industryData.sourceSystemDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "userMatchingSettings" USER_MATCHING_SETTINGS, user_matching_settings models -> Option<&[UserMatchingSetting]>, with_user_matching_settings(Vec<UserMatchingSetting>), "`userMatchingSettings`: `Collection(microsoft.graph.industryData.userMatchingSetting)`, metadata";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.industryData.studentAgeGroup`, metadata
    StudentAgeGroup = "microsoft.graph.industryData.studentAgeGroup" {
        Minor = "minor",
        NotAdult = "notAdult",
        Adult = "adult",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.userConfiguration`, metadata
    UserConfiguration = "microsoft.graph.industryData.userConfiguration";
    "defaultPasswordSettings" DEFAULT_PASSWORD_SETTINGS, default_password_settings model -> Option<&PasswordSettings>, with_default_password_settings(PasswordSettings), "`defaultPasswordSettings`: `microsoft.graph.industryData.passwordSettings`, metadata";
    "licenseSkus" LICENSE_SKUS, license_skus strs -> Option<Vec<&str>>, with_license_skus(Vec<String>), "`licenseSkus`: `Collection(Edm.String)`, metadata";
    "roleGroup" ROLE_GROUP, role_group model -> Option<&RoleGroup>, with_role_group(RoleGroup), "`roleGroup`: `microsoft.graph.industryData.roleGroup`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.userCreationOptions`, metadata
    UserCreationOptions = "microsoft.graph.industryData.userCreationOptions";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[UserConfiguration]>, with_configurations(Vec<UserConfiguration>), "`configurations`: `Collection(microsoft.graph.industryData.userConfiguration)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.userManagementOptions`, metadata
    UserManagementOptions = "microsoft.graph.industryData.userManagementOptions";
    "additionalAttributes" ADDITIONAL_ATTRIBUTES, additional_attributes enumerations -> Option<Vec<AdditionalUserAttributes>>, with_additional_attributes(Vec<AdditionalUserAttributes>), "`additionalAttributes`: `Collection(microsoft.graph.industryData.additionalUserAttributes)`, metadata";
    "additionalOptions" ADDITIONAL_OPTIONS, additional_options model -> Option<&AdditionalUserOptions>, with_additional_options(AdditionalUserOptions), "`additionalOptions`: `microsoft.graph.industryData.additionalUserOptions`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.userMatchTargetReferenceValue`, metadata, with the accessors of [`ReferenceValue`](ReferenceValue)
    UserMatchTargetReferenceValue: ReferenceValue = "microsoft.graph.industryData.userMatchTargetReferenceValue";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "value" VALUE, with_value(ReferenceDefinition), "`value`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.userMatchingSetting`, metadata
    UserMatchingSetting = "microsoft.graph.industryData.userMatchingSetting";
    "matchTarget" MATCH_TARGET, match_target model -> Option<&UserMatchTargetReferenceValue>, with_match_target(UserMatchTargetReferenceValue), "`matchTarget`: `microsoft.graph.industryData.userMatchTargetReferenceValue`, metadata";
    "priorityOrder" PRIORITY_ORDER, priority_order i32 -> Option<i32>, with_priority_order(i32), "`priorityOrder`: `Edm.Int32`, metadata";
    "sourceIdentifier" SOURCE_IDENTIFIER, source_identifier model -> Option<&IdentifierTypeReferenceValue>, with_source_identifier(IdentifierTypeReferenceValue), "`sourceIdentifier`: `microsoft.graph.industryData.identifierTypeReferenceValue`, metadata";
    "roleGroup" ROLE_GROUP, role_group model -> Option<&RoleGroup>, with_role_group(RoleGroup), "`roleGroup`: `microsoft.graph.industryData.roleGroup`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.userProvisioningFlow`, metadata, with the accessors of [`ProvisioningFlow`](ProvisioningFlow)
    UserProvisioningFlow: ProvisioningFlow, super::Entity = "microsoft.graph.industryData.userProvisioningFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "readinessStatus" READINESS_STATUS, with_readiness_status(ReadinessStatus), "`readinessStatus`";
    "createUnmatchedUsers" CREATE_UNMATCHED_USERS, create_unmatched_users bool -> Option<bool>, with_create_unmatched_users(bool), "`createUnmatchedUsers`: `Edm.Boolean`, metadata";
    "creationOptions" CREATION_OPTIONS, creation_options model -> Option<&UserCreationOptions>, with_creation_options(UserCreationOptions), "`creationOptions`: `microsoft.graph.industryData.userCreationOptions`, metadata";
    "managementOptions" MANAGEMENT_OPTIONS, management_options model -> Option<&UserManagementOptions>, with_management_options(UserManagementOptions), "`managementOptions`: `microsoft.graph.industryData.userManagementOptions`, metadata";
}

#[cfg(
    any(
        feature = "authentication",
        feature = "employee-experience",
        feature = "governance",
        feature = "search",
        feature = "security",
        feature = "sites"
    )
)]
crate::runtime::model! {
    /// `microsoft.graph.industryData.validateOperation`, metadata, with the accessors of [`LongRunningOperation`](super::LongRunningOperation)
    ValidateOperation: super::LongRunningOperation, super::Entity = "microsoft.graph.industryData.validateOperation" {
        "microsoft.graph.industryData.fileValidateOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "resourceLocation" RESOURCE_LOCATION, with_resource_location(String), "`resourceLocation`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "statusDetail" STATUS_DETAIL, with_status_detail(String), "`statusDetail`";
    "errors" ERRORS, errors models -> Option<&[super::PublicError]>, with_errors(Vec<super::PublicError>), "`errors`: `Collection(microsoft.graph.publicError)`, metadata";
    "warnings" WARNINGS, warnings models -> Option<&[super::PublicError]>, with_warnings(Vec<super::PublicError>), "`warnings`: `Collection(microsoft.graph.publicError)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.yearReferenceValue`, metadata, with the accessors of [`ReferenceValue`](ReferenceValue)
    YearReferenceValue: ReferenceValue = "microsoft.graph.industryData.yearReferenceValue";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "value" VALUE, with_value(ReferenceDefinition), "`value`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.industryData.yearTimePeriodDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    YearTimePeriodDefinition: super::Entity = "microsoft.graph.industryData.yearTimePeriodDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`, metadata";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, metadata";
    "year" YEAR, year model -> Option<&YearReferenceValue>, with_year(YearReferenceValue), "`year`: `microsoft.graph.industryData.yearReferenceValue`, metadata";
}
