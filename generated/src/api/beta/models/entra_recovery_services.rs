// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.entityTypeAndIds`, metadata
    EntityTypeAndIds = "microsoft.graph.entraRecoveryServices.entityTypeAndIds";
    "entityIds" ENTITY_IDS, entity_ids strs -> Option<Vec<&str>>, with_entity_ids(Vec<String>), "`entityIds`: `Collection(Edm.String)`, metadata";
    "entityType" ENTITY_TYPE, entity_type enumeration -> Option<ResourceTypeName>, with_entity_type(ResourceTypeName), "`entityType`: `microsoft.graph.entraRecoveryServices.resourceTypeName`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.recovery`, metadata, with the accessors of [`Entity`](super::Entity)
    Recovery: super::Entity = "microsoft.graph.entraRecoveryServices.recovery";
    inherited "id" ID, with_id(String), "`id`";
    "jobs" JOBS, jobs models -> Option<&[RecoveryJobBase]>, with_jobs(Vec<RecoveryJobBase>), "`jobs`: `Collection(microsoft.graph.entraRecoveryServices.recoveryJobBase)`, metadata";
    "snapshots" SNAPSHOTS, snapshots models -> Option<&[Snapshot]>, with_snapshots(Vec<Snapshot>), "`snapshots`: `Collection(microsoft.graph.entraRecoveryServices.snapshot)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.entraRecoveryServices.recoveryAction`, metadata
    RecoveryAction = "microsoft.graph.entraRecoveryServices.recoveryAction" {
        SoftDelete = "softDelete",
        Update = "update",
        Restore = "restore",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.recoveryChangeObjectBase`, metadata, with the accessors of [`Entity`](super::Entity)
    RecoveryChangeObjectBase: super::Entity = "microsoft.graph.entraRecoveryServices.recoveryChangeObjectBase";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "entityTypeName" ENTITY_TYPE_NAME, entity_type_name enumeration -> Option<ResourceTypeName>, with_entity_type_name(ResourceTypeName), "`entityTypeName`: `microsoft.graph.entraRecoveryServices.resourceTypeName`, metadata";
    "failureMessage" FAILURE_MESSAGE, failure_message str -> Option<&str>, with_failure_message(String), "`failureMessage`: `Edm.String`, metadata";
    "recoveryAction" RECOVERY_ACTION, recovery_action enumeration -> Option<RecoveryAction>, with_recovery_action(RecoveryAction), "`recoveryAction`: `microsoft.graph.entraRecoveryServices.recoveryAction`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJob`, metadata, with the accessors of [`RecoveryJobBase`](RecoveryJobBase)
    RecoveryJob: RecoveryJobBase, super::Entity = "microsoft.graph.entraRecoveryServices.recoveryJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "filteringCriteria" FILTERING_CRITERIA, with_filtering_criteria(RecoveryJobFilteringCriteriaBase), "`filteringCriteria`";
    inherited "jobCompletionDateTime" JOB_COMPLETION_DATE_TIME, with_job_completion_date_time(OffsetDateTime), "`jobCompletionDateTime`";
    inherited "jobStartDateTime" JOB_START_DATE_TIME, with_job_start_date_time(OffsetDateTime), "`jobStartDateTime`";
    inherited "status" STATUS, with_status(RecoveryStatus), "`status`";
    inherited "targetStateDateTime" TARGET_STATE_DATE_TIME, with_target_state_date_time(OffsetDateTime), "`targetStateDateTime`";
    inherited "totalChangedLinksCalculated" TOTAL_CHANGED_LINKS_CALCULATED, with_total_changed_links_calculated(i32), "`totalChangedLinksCalculated`";
    inherited "totalChangedObjectsCalculated" TOTAL_CHANGED_OBJECTS_CALCULATED, with_total_changed_objects_calculated(i32), "`totalChangedObjectsCalculated`";
    "totalFailedChanges" TOTAL_FAILED_CHANGES, total_failed_changes i32 -> Option<i32>, with_total_failed_changes(i32), "`totalFailedChanges`: `Edm.Int32`, metadata";
    "totalLinksModified" TOTAL_LINKS_MODIFIED, total_links_modified i32 -> Option<i32>, with_total_links_modified(i32), "`totalLinksModified`: `Edm.Int32`, metadata";
    "totalObjectsModified" TOTAL_OBJECTS_MODIFIED, total_objects_modified i32 -> Option<i32>, with_total_objects_modified(i32), "`totalObjectsModified`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJobBase`, metadata, with the accessors of [`Entity`](super::Entity)
    RecoveryJobBase: super::Entity = "microsoft.graph.entraRecoveryServices.recoveryJobBase" {
        "microsoft.graph.entraRecoveryServices.recoveryJob",
        "microsoft.graph.entraRecoveryServices.recoveryPreviewJob",
    };
    inherited "id" ID, with_id(String), "`id`";
    "filteringCriteria" FILTERING_CRITERIA, filtering_criteria model -> Option<&RecoveryJobFilteringCriteriaBase>, with_filtering_criteria(RecoveryJobFilteringCriteriaBase), "`filteringCriteria`: `microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase`, metadata";
    "jobCompletionDateTime" JOB_COMPLETION_DATE_TIME, job_completion_date_time date_time -> Parsed<OffsetDateTime>, with_job_completion_date_time(OffsetDateTime), "`jobCompletionDateTime`: `Edm.DateTimeOffset`, metadata";
    "jobStartDateTime" JOB_START_DATE_TIME, job_start_date_time date_time -> Parsed<OffsetDateTime>, with_job_start_date_time(OffsetDateTime), "`jobStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<RecoveryStatus>, with_status(RecoveryStatus), "`status`: `microsoft.graph.entraRecoveryServices.recoveryStatus`, metadata";
    "targetStateDateTime" TARGET_STATE_DATE_TIME, target_state_date_time date_time -> Parsed<OffsetDateTime>, with_target_state_date_time(OffsetDateTime), "`targetStateDateTime`: `Edm.DateTimeOffset`, metadata";
    "totalChangedLinksCalculated" TOTAL_CHANGED_LINKS_CALCULATED, total_changed_links_calculated i32 -> Option<i32>, with_total_changed_links_calculated(i32), "`totalChangedLinksCalculated`: `Edm.Int32`, metadata";
    "totalChangedObjectsCalculated" TOTAL_CHANGED_OBJECTS_CALCULATED, total_changed_objects_calculated i32 -> Option<i32>, with_total_changed_objects_calculated(i32), "`totalChangedObjectsCalculated`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJobEntityNameAndIdsFilter`, metadata, with the accessors of [`RecoveryJobFilteringCriteriaBase`](RecoveryJobFilteringCriteriaBase)
    RecoveryJobEntityNameAndIdsFilter: RecoveryJobFilteringCriteriaBase = "microsoft.graph.entraRecoveryServices.recoveryJobEntityNameAndIdsFilter";
    "filterValues" FILTER_VALUES, filter_values models -> Option<&[EntityTypeAndIds]>, with_filter_values(Vec<EntityTypeAndIds>), "`filterValues`: `Collection(microsoft.graph.entraRecoveryServices.entityTypeAndIds)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJobEntityNamesFilter`, metadata, with the accessors of [`RecoveryJobFilteringCriteriaBase`](RecoveryJobFilteringCriteriaBase)
    RecoveryJobEntityNamesFilter: RecoveryJobFilteringCriteriaBase = "microsoft.graph.entraRecoveryServices.recoveryJobEntityNamesFilter";
    "entityTypes" ENTITY_TYPES, entity_types enumerations -> Option<Vec<ResourceTypeName>>, with_entity_types(Vec<ResourceTypeName>), "`entityTypes`: `Collection(microsoft.graph.entraRecoveryServices.resourceTypeName)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase`, metadata
    RecoveryJobFilteringCriteriaBase = "microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase" {
        "microsoft.graph.entraRecoveryServices.recoveryJobEntityNameAndIdsFilter",
        "microsoft.graph.entraRecoveryServices.recoveryJobEntityNamesFilter",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, metadata, with the accessors of [`RecoveryJobBase`](RecoveryJobBase)
    RecoveryPreviewJob: RecoveryJobBase, super::Entity = "microsoft.graph.entraRecoveryServices.recoveryPreviewJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "filteringCriteria" FILTERING_CRITERIA, with_filtering_criteria(RecoveryJobFilteringCriteriaBase), "`filteringCriteria`";
    inherited "jobCompletionDateTime" JOB_COMPLETION_DATE_TIME, with_job_completion_date_time(OffsetDateTime), "`jobCompletionDateTime`";
    inherited "jobStartDateTime" JOB_START_DATE_TIME, with_job_start_date_time(OffsetDateTime), "`jobStartDateTime`";
    inherited "status" STATUS, with_status(RecoveryStatus), "`status`";
    inherited "targetStateDateTime" TARGET_STATE_DATE_TIME, with_target_state_date_time(OffsetDateTime), "`targetStateDateTime`";
    inherited "totalChangedLinksCalculated" TOTAL_CHANGED_LINKS_CALCULATED, with_total_changed_links_calculated(i32), "`totalChangedLinksCalculated`";
    inherited "totalChangedObjectsCalculated" TOTAL_CHANGED_OBJECTS_CALCULATED, with_total_changed_objects_calculated(i32), "`totalChangedObjectsCalculated`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.entraRecoveryServices.recoveryStatus`, metadata
    RecoveryStatus = "microsoft.graph.entraRecoveryServices.recoveryStatus" {
        Initialized = "initialized",
        Running = "running",
        Successful = "successful",
        Failed = "failed",
        Abandoned = "abandoned",
        UnknownFutureValue = "unknownFutureValue",
        Calculating = "calculating",
        LoadingData = "loadingData",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.entraRecoveryServices.resourceTypeName`, metadata
    ResourceTypeName = "microsoft.graph.entraRecoveryServices.resourceTypeName" {
        User = "user",
        Group = "group",
        ConditionalAccessPolicy = "conditionalAccessPolicy",
        NamedLocationPolicy = "namedLocationPolicy",
        AuthenticationMethodPolicy = "authenticationMethodPolicy",
        AuthorizationPolicy = "authorizationPolicy",
        AuthenticationStrengthPolicy = "authenticationStrengthPolicy",
        Application = "application",
        ServicePrincipal = "servicePrincipal",
        UnknownFutureValue = "unknownFutureValue",
        Oauth2PermissionGrant = "oAuth2PermissionGrant",
        AppRoleAssignment = "appRoleAssignment",
        Organization = "organization",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.entraRecoveryServices.snapshot`, metadata, with the accessors of [`Entity`](super::Entity)
    Snapshot: super::Entity = "microsoft.graph.entraRecoveryServices.snapshot";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "totalChangedObjects" TOTAL_CHANGED_OBJECTS, total_changed_objects i32 -> Option<i32>, with_total_changed_objects(i32), "`totalChangedObjects`: `Edm.Int32`, metadata";
    "recoveryJobs" RECOVERY_JOBS, recovery_jobs models -> Option<&[RecoveryJob]>, with_recovery_jobs(Vec<RecoveryJob>), "`recoveryJobs`: `Collection(microsoft.graph.entraRecoveryServices.recoveryJob)`, metadata";
    "recoveryPreviewJobs" RECOVERY_PREVIEW_JOBS, recovery_preview_jobs models -> Option<&[RecoveryPreviewJob]>, with_recovery_preview_jobs(Vec<RecoveryPreviewJob>), "`recoveryPreviewJobs`: `Collection(microsoft.graph.entraRecoveryServices.recoveryPreviewJob)`, metadata";
}
