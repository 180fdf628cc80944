// Written by `cargo xtask gen`; do not edit.
//! Types of the area `privacy`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authoredNote`](https://learn.microsoft.com/graph/api/resources/authorednote?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AuthoredNote: super::Entity = "microsoft.graph.authoredNote";
    inherited "id" ID, with_id(String), "`id`";
    "author" AUTHOR, author model -> Option<&super::Identity>, with_author(super::Identity), "`author`: `microsoft.graph.identity`";
    "content" CONTENT, content model -> Option<&super::ItemBody>, with_content(super::ItemBody), "`content`: `microsoft.graph.itemBody`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dataSubject`](https://learn.microsoft.com/graph/api/resources/datasubject?view=graph-rest-1.0)
    DataSubject = "microsoft.graph.dataSubject";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "firstName" FIRST_NAME, first_name str -> Option<&str>, with_first_name(String), "`firstName`: `Edm.String`";
    "lastName" LAST_NAME, last_name str -> Option<&str>, with_last_name(String), "`lastName`: `Edm.String`";
    "residency" RESIDENCY, residency str -> Option<&str>, with_residency(String), "`residency`: `Edm.String`";
    "SSN" SSN, ssn str -> Option<&str>, with_ssn(String), "`SSN`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dataSubjectType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DataSubjectType = "microsoft.graph.dataSubjectType" {
        Customer = "customer",
        CurrentEmployee = "currentEmployee",
        FormerEmployee = "formerEmployee",
        ProspectiveEmployee = "prospectiveEmployee",
        Student = "student",
        Teacher = "teacher",
        Faculty = "faculty",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.subjectRightsRequest`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequest?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SubjectRightsRequest: super::Entity = "microsoft.graph.subjectRightsRequest";
    inherited "id" ID, with_id(String), "`id`";
    "assignedTo" ASSIGNED_TO, assigned_to model -> Option<&super::Identity>, with_assigned_to(super::Identity), "`assignedTo`: `microsoft.graph.identity`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dataSubject" DATA_SUBJECT, data_subject model -> Option<&super::DataSubject>, with_data_subject(super::DataSubject), "`dataSubject`: `microsoft.graph.dataSubject`";
    "dataSubjectType" DATA_SUBJECT_TYPE, data_subject_type enumeration -> Option<super::DataSubjectType>, with_data_subject_type(super::DataSubjectType), "`dataSubjectType`: `microsoft.graph.dataSubjectType`" "Possible values are: customer, currentEmployee, formerEmployee, prospectiveEmployee, student, teacher, faculty, other, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "insight" INSIGHT, insight model -> Option<&super::SubjectRightsRequestDetail>, with_insight(super::SubjectRightsRequestDetail), "`insight`: `microsoft.graph.subjectRightsRequestDetail`";
    "internalDueDateTime" INTERNAL_DUE_DATE_TIME, internal_due_date_time date_time -> Parsed<OffsetDateTime>, with_internal_due_date_time(OffsetDateTime), "`internalDueDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "stages" STAGES, stages models -> Option<&[super::SubjectRightsRequestStageDetail]>, with_stages(Vec<super::SubjectRightsRequestStageDetail>), "`stages`: `Collection(microsoft.graph.subjectRightsRequestStageDetail)`";
    "status" STATUS, status enumeration -> Option<super::SubjectRightsRequestStatus>, with_status(super::SubjectRightsRequestStatus), "`status`: `microsoft.graph.subjectRightsRequestStatus`" "Possible values are: active, closed, unknownFutureValue.";
    "type" TYPE, type_ enumeration -> Option<super::SubjectRightsRequestType>, with_type(super::SubjectRightsRequestType), "`type`: `microsoft.graph.subjectRightsRequestType`" "Possible values are: export, access, tagForAction, unknownFutureValue, delete.";
    "regulations" REGULATIONS, regulations strs -> Option<Vec<&str>>, with_regulations(Vec<String>), "`regulations`: `Collection(Edm.String)`";
    "notes" NOTES, notes models -> Option<&[super::AuthoredNote]>, with_notes(Vec<super::AuthoredNote>), "`notes`: `Collection(microsoft.graph.authoredNote)`";
    "team" TEAM, team model -> Option<&super::Team>, with_team(super::Team), "`team`: `microsoft.graph.team`" if (feature = "teams");
}

crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestDetail`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestdetail?view=graph-rest-1.0)
    SubjectRightsRequestDetail = "microsoft.graph.subjectRightsRequestDetail";
    "excludedItemCount" EXCLUDED_ITEM_COUNT, excluded_item_count i64 -> Option<i64>, with_excluded_item_count(i64), "`excludedItemCount`: `Edm.Int64`";
    "insightCounts" INSIGHT_COUNTS, insight_counts models -> Option<&[super::KeyValuePair]>, with_insight_counts(Vec<super::KeyValuePair>), "`insightCounts`: `Collection(microsoft.graph.keyValuePair)`";
    "itemCount" ITEM_COUNT, item_count i64 -> Option<i64>, with_item_count(i64), "`itemCount`: `Edm.Int64`";
    "itemNeedReview" ITEM_NEED_REVIEW, item_need_review i64 -> Option<i64>, with_item_need_review(i64), "`itemNeedReview`: `Edm.Int64`";
    "productItemCounts" PRODUCT_ITEM_COUNTS, product_item_counts models -> Option<&[super::KeyValuePair]>, with_product_item_counts(Vec<super::KeyValuePair>), "`productItemCounts`: `Collection(microsoft.graph.keyValuePair)`";
    "signedOffItemCount" SIGNED_OFF_ITEM_COUNT, signed_off_item_count i64 -> Option<i64>, with_signed_off_item_count(i64), "`signedOffItemCount`: `Edm.Int64`";
    "totalItemSize" TOTAL_ITEM_SIZE, total_item_size i64 -> Option<i64>, with_total_item_size(i64), "`totalItemSize`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestStageDetail`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequeststagedetail?view=graph-rest-1.0)
    SubjectRightsRequestStageDetail = "microsoft.graph.subjectRightsRequestStageDetail";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "stage" STAGE, stage enumeration -> Option<super::SubjectRightsRequestStage>, with_stage(super::SubjectRightsRequestStage), "`stage`: `microsoft.graph.subjectRightsRequestStage`" "Possible values are: contentRetrieval, contentReview, generateReport, contentDeletion, caseResolved, unknownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::SubjectRightsRequestStageStatus>, with_status(super::SubjectRightsRequestStageStatus), "`status`: `microsoft.graph.subjectRightsRequestStageStatus`" "Possible values are: notStarted, current, completed, failed, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SubjectRightsRequestStatus = "microsoft.graph.subjectRightsRequestStatus" {
        Active = "active",
        Closed = "closed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SubjectRightsRequestType = "microsoft.graph.subjectRightsRequestType" {
        Export = "export",
        Delete = "delete",
        Access = "access",
        TagForAction = "tagForAction",
        UnknownFutureValue = "unknownFutureValue",
    }
}
