// Written by `cargo xtask gen`; do not edit.
//! Types of the area `reports`.

use crate::runtime::{Date, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// [`microsoft.graph.appliedConditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/appliedconditionalaccesspolicy?view=graph-rest-1.0)
    AppliedConditionalAccessPolicy = "microsoft.graph.appliedConditionalAccessPolicy";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforcedGrantControls" ENFORCED_GRANT_CONTROLS, enforced_grant_controls strs -> Option<Vec<&str>>, with_enforced_grant_controls(Vec<String>), "`enforcedGrantControls`: `Collection(Edm.String)`";
    "enforcedSessionControls" ENFORCED_SESSION_CONTROLS, enforced_session_controls strs -> Option<Vec<&str>>, with_enforced_session_controls(Vec<String>), "`enforcedSessionControls`: `Collection(Edm.String)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "result" RESULT, result enumeration -> Option<super::AppliedConditionalAccessPolicyResult>, with_result(super::AppliedConditionalAccessPolicyResult), "`result`: `microsoft.graph.appliedConditionalAccessPolicyResult`" "Possible values are: success, failure, notApplied, notEnabled.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appliedConditionalAccessPolicyResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AppliedConditionalAccessPolicyResult = "microsoft.graph.appliedConditionalAccessPolicyResult" {
        Success = "success",
        Failure = "failure",
        NotApplied = "notApplied",
        NotEnabled = "notEnabled",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        ReportOnlySuccess = "reportOnlySuccess",
        ReportOnlyFailure = "reportOnlyFailure",
        ReportOnlyNotApplied = "reportOnlyNotApplied",
        ReportOnlyInterrupted = "reportOnlyInterrupted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.archivedPrintJob`](https://learn.microsoft.com/graph/api/resources/archivedprintjob?view=graph-rest-1.0)
    ArchivedPrintJob = "microsoft.graph.archivedPrintJob";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "printerId" PRINTER_ID, printer_id str -> Option<&str>, with_printer_id(String), "`printerId`: `Edm.String`, read-only" "Read-only.";
    "processingState" PROCESSING_STATE, processing_state enumeration -> Option<super::PrintJobProcessingState>, with_processing_state(super::PrintJobProcessingState), "`processingState`: `microsoft.graph.printJobProcessingState`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "acquiredDateTime" ACQUIRED_DATE_TIME, acquired_date_time date_time -> Parsed<OffsetDateTime>, with_acquired_date_time(OffsetDateTime), "`acquiredDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "acquiredByPrinter" ACQUIRED_BY_PRINTER, acquired_by_printer bool -> Option<bool>, with_acquired_by_printer(bool), "`acquiredByPrinter`: `Edm.Boolean`, read-only" "Read-only.";
    "copiesPrinted" COPIES_PRINTED, copies_printed i32 -> Option<i32>, with_copies_printed(i32), "`copiesPrinted`: `Edm.Int32`, read-only" "Read-only.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "printerName" PRINTER_NAME, printer_name str -> Option<&str>, with_printer_name(String), "`printerName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attackSimulationRepeatOffender`, metadata
    AttackSimulationRepeatOffender = "microsoft.graph.attackSimulationRepeatOffender";
    "attackSimulationUser" ATTACK_SIMULATION_USER, attack_simulation_user model -> Option<&super::AttackSimulationUser>, with_attack_simulation_user(super::AttackSimulationUser), "`attackSimulationUser`: `microsoft.graph.attackSimulationUser`, metadata";
    "repeatOffenceCount" REPEAT_OFFENCE_COUNT, repeat_offence_count i32 -> Option<i32>, with_repeat_offence_count(i32), "`repeatOffenceCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attackSimulationSimulationUserCoverage`, metadata
    AttackSimulationSimulationUserCoverage = "microsoft.graph.attackSimulationSimulationUserCoverage";
    "attackSimulationUser" ATTACK_SIMULATION_USER, attack_simulation_user model -> Option<&super::AttackSimulationUser>, with_attack_simulation_user(super::AttackSimulationUser), "`attackSimulationUser`: `microsoft.graph.attackSimulationUser`, metadata";
    "clickCount" CLICK_COUNT, click_count i32 -> Option<i32>, with_click_count(i32), "`clickCount`: `Edm.Int32`, metadata";
    "compromisedCount" COMPROMISED_COUNT, compromised_count i32 -> Option<i32>, with_compromised_count(i32), "`compromisedCount`: `Edm.Int32`, metadata";
    "latestSimulationDateTime" LATEST_SIMULATION_DATE_TIME, latest_simulation_date_time date_time -> Parsed<OffsetDateTime>, with_latest_simulation_date_time(OffsetDateTime), "`latestSimulationDateTime`: `Edm.DateTimeOffset`, metadata";
    "simulationCount" SIMULATION_COUNT, simulation_count i32 -> Option<i32>, with_simulation_count(i32), "`simulationCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attackSimulationTrainingUserCoverage`, metadata
    AttackSimulationTrainingUserCoverage = "microsoft.graph.attackSimulationTrainingUserCoverage";
    "attackSimulationUser" ATTACK_SIMULATION_USER, attack_simulation_user model -> Option<&super::AttackSimulationUser>, with_attack_simulation_user(super::AttackSimulationUser), "`attackSimulationUser`: `microsoft.graph.attackSimulationUser`, metadata";
    "userTrainings" USER_TRAININGS, user_trainings models -> Option<&[super::UserTrainingStatusInfo]>, with_user_trainings(Vec<super::UserTrainingStatusInfo>), "`userTrainings`: `Collection(microsoft.graph.userTrainingStatusInfo)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.auditActivityInitiator`](https://learn.microsoft.com/graph/api/resources/auditactivityinitiator?view=graph-rest-1.0)
    AuditActivityInitiator = "microsoft.graph.auditActivityInitiator";
    "app" APP, app model -> Option<&super::AppIdentity>, with_app(super::AppIdentity), "`app`: `microsoft.graph.appIdentity`";
    "user" USER, user model -> Option<&super::UserIdentity>, with_user(super::UserIdentity), "`user`: `microsoft.graph.userIdentity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.auditLogRoot`](https://learn.microsoft.com/graph/api/resources/auditlogroot?view=graph-rest-1.0)
    AuditLogRoot = "microsoft.graph.auditLogRoot";
    "directoryAudits" DIRECTORY_AUDITS, directory_audits models -> Option<&[super::DirectoryAudit]>, with_directory_audits(Vec<super::DirectoryAudit>), "`directoryAudits`: `Collection(microsoft.graph.directoryAudit)`, read-only" "Read-only. Nullable.";
    "signIns" SIGN_INS, sign_ins models -> Option<&[super::SignIn]>, with_sign_ins(Vec<super::SignIn>), "`signIns`: `Collection(microsoft.graph.signIn)`, read-only" "Read-only. Nullable.";
    "provisioning" PROVISIONING, provisioning models -> Option<&[super::ProvisioningObjectSummary]>, with_provisioning(Vec<super::ProvisioningObjectSummary>), "`provisioning`: `Collection(microsoft.graph.provisioningObjectSummary)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAppDeviceDetails`, metadata
    AuthenticationAppDeviceDetails = "microsoft.graph.authenticationAppDeviceDetails";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`, metadata";
    "clientApp" CLIENT_APP, client_app str -> Option<&str>, with_client_app(String), "`clientApp`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationMethodFeature`, metadata
    AuthenticationMethodFeature = "microsoft.graph.authenticationMethodFeature" {
        SsprRegistered = "ssprRegistered",
        SsprEnabled = "ssprEnabled",
        SsprCapable = "ssprCapable",
        PasswordlessCapable = "passwordlessCapable",
        MfaCapable = "mfaCapable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationMethodsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodsRoot: super::Entity = "microsoft.graph.authenticationMethodsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "userRegistrationDetails" USER_REGISTRATION_DETAILS, user_registration_details models -> Option<&[super::UserRegistrationDetails]>, with_user_registration_details(Vec<super::UserRegistrationDetails>), "`userRegistrationDetails`: `Collection(microsoft.graph.userRegistrationDetails)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConditionalAccessStatus = "microsoft.graph.conditionalAccessStatus" {
        Success = "success",
        Failure = "failure",
        NotApplied = "notApplied",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.detailsInfo`](https://learn.microsoft.com/graph/api/resources/detailsinfo?view=graph-rest-1.0)
    DetailsInfo = "microsoft.graph.detailsInfo"
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceDetail`](https://learn.microsoft.com/graph/api/resources/devicedetail?view=graph-rest-1.0)
    DeviceDetail = "microsoft.graph.deviceDetail";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isCompliant" IS_COMPLIANT, is_compliant bool -> Option<bool>, with_is_compliant(bool), "`isCompliant`: `Edm.Boolean`";
    "isManaged" IS_MANAGED, is_managed bool -> Option<bool>, with_is_managed(bool), "`isManaged`: `Edm.Boolean`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "trustType" TRUST_TYPE, trust_type str -> Option<&str>, with_trust_type(String), "`trustType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryAudit`](https://learn.microsoft.com/graph/api/resources/directoryaudit?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DirectoryAudit: super::Entity = "microsoft.graph.directoryAudit";
    inherited "id" ID, with_id(String), "`id`";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "activityDisplayName" ACTIVITY_DISPLAY_NAME, activity_display_name str -> Option<&str>, with_activity_display_name(String), "`activityDisplayName`: `Edm.String`";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details models -> Option<&[super::KeyValue]>, with_additional_details(Vec<super::KeyValue>), "`additionalDetails`: `Collection(microsoft.graph.keyValue)`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, type of the metadata";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::AuditActivityInitiator>, with_initiated_by(super::AuditActivityInitiator), "`initiatedBy`: `microsoft.graph.auditActivityInitiator`";
    "operationType" OPERATION_TYPE, operation_type str -> Option<&str>, with_operation_type(String), "`operationType`: `Edm.String`" "Possible values are: Add, Update, Delete, Unassign, Assign.";
    "loggedByService" LOGGED_BY_SERVICE, logged_by_service str -> Option<&str>, with_logged_by_service(String), "`loggedByService`: `Edm.String`";
    "result" RESULT, result enumeration -> Option<super::OperationResult>, with_result(super::OperationResult), "`result`: `microsoft.graph.operationResult`" "Possible values are: success, failure, timeout, unknownFutureValue.";
    "resultReason" RESULT_REASON, result_reason str -> Option<&str>, with_result_reason(String), "`resultReason`: `Edm.String`";
    "targetResources" TARGET_RESOURCES, target_resources models -> Option<&[super::TargetResource]>, with_target_resources(Vec<super::TargetResource>), "`targetResources`: `Collection(microsoft.graph.targetResource)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    GroupType = "microsoft.graph.groupType" {
        UnifiedGroups = "unifiedGroups",
        AzureAd = "azureAD",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.includedUserRoles`, metadata
    IncludedUserRoles = "microsoft.graph.includedUserRoles" {
        All = "all",
        PrivilegedAdmin = "privilegedAdmin",
        Admin = "admin",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.includedUserTypes`, metadata
    IncludedUserTypes = "microsoft.graph.includedUserTypes" {
        All = "all",
        Member = "member",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.initiator`](https://learn.microsoft.com/graph/api/resources/initiator?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    Initiator: super::Identity = "microsoft.graph.initiator";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "initiatorType" INITIATOR_TYPE, initiator_type enumeration -> Option<super::InitiatorType>, with_initiator_type(super::InitiatorType), "`initiatorType`: `microsoft.graph.initiatorType`" "Possible values are: user, application, system, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.initiatorType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    InitiatorType = "microsoft.graph.initiatorType" {
        User = "user",
        Application = "application",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.migrationStatus`, metadata
    MigrationStatus = "microsoft.graph.migrationStatus" {
        Ready = "ready",
        NeedsReview = "needsReview",
        AdditionalStepsRequired = "additionalStepsRequired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.modifiedProperty`](https://learn.microsoft.com/graph/api/resources/modifiedproperty?view=graph-rest-1.0)
    ModifiedProperty = "microsoft.graph.modifiedProperty";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "newValue" NEW_VALUE, new_value str -> Option<&str>, with_new_value(String), "`newValue`: `Edm.String`";
    "oldValue" OLD_VALUE, old_value str -> Option<&str>, with_old_value(String), "`oldValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OperationResult = "microsoft.graph.operationResult" {
        Success = "success",
        Failure = "failure",
        Timeout = "timeout",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.partners`, metadata, with the accessors of [`Entity`](super::Entity)
    Partners: super::Entity = "microsoft.graph.partners";
    inherited "id" ID, with_id(String), "`id`";
    "billing" BILLING, billing model -> Option<&super::partners_billing::Billing>, with_billing(super::partners_billing::Billing), "`billing`: `microsoft.graph.partners.billing.billing`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.printUsage`, metadata, with the accessors of [`Entity`](super::Entity)
    PrintUsage: super::Entity = "microsoft.graph.printUsage" {
        "microsoft.graph.printUsageByPrinter",
        "microsoft.graph.printUsageByUser",
    };
    inherited "id" ID, with_id(String), "`id`";
    "blackAndWhitePageCount" BLACK_AND_WHITE_PAGE_COUNT, black_and_white_page_count i64 -> Option<i64>, with_black_and_white_page_count(i64), "`blackAndWhitePageCount`: `Edm.Int64`, metadata";
    "colorPageCount" COLOR_PAGE_COUNT, color_page_count i64 -> Option<i64>, with_color_page_count(i64), "`colorPageCount`: `Edm.Int64`, metadata";
    "completedBlackAndWhiteJobCount" COMPLETED_BLACK_AND_WHITE_JOB_COUNT, completed_black_and_white_job_count i64 -> Option<i64>, with_completed_black_and_white_job_count(i64), "`completedBlackAndWhiteJobCount`: `Edm.Int64`, metadata";
    "completedColorJobCount" COMPLETED_COLOR_JOB_COUNT, completed_color_job_count i64 -> Option<i64>, with_completed_color_job_count(i64), "`completedColorJobCount`: `Edm.Int64`, metadata";
    "completedJobCount" COMPLETED_JOB_COUNT, completed_job_count i64 -> Option<i64>, with_completed_job_count(i64), "`completedJobCount`: `Edm.Int64`, metadata";
    "doubleSidedSheetCount" DOUBLE_SIDED_SHEET_COUNT, double_sided_sheet_count i64 -> Option<i64>, with_double_sided_sheet_count(i64), "`doubleSidedSheetCount`: `Edm.Int64`, metadata";
    "incompleteJobCount" INCOMPLETE_JOB_COUNT, incomplete_job_count i64 -> Option<i64>, with_incomplete_job_count(i64), "`incompleteJobCount`: `Edm.Int64`, metadata";
    "mediaSheetCount" MEDIA_SHEET_COUNT, media_sheet_count i64 -> Option<i64>, with_media_sheet_count(i64), "`mediaSheetCount`: `Edm.Int64`, metadata";
    "pageCount" PAGE_COUNT, page_count i64 -> Option<i64>, with_page_count(i64), "`pageCount`: `Edm.Int64`, metadata";
    "singleSidedSheetCount" SINGLE_SIDED_SHEET_COUNT, single_sided_sheet_count i64 -> Option<i64>, with_single_sided_sheet_count(i64), "`singleSidedSheetCount`: `Edm.Int64`, metadata";
    "usageDate" USAGE_DATE, usage_date date -> Parsed<Date>, with_usage_date(Date), "`usageDate`: `Edm.Date`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printUsageByPrinter`](https://learn.microsoft.com/graph/api/resources/printusagebyprinter?view=graph-rest-1.0), with the accessors of [`PrintUsage`](super::PrintUsage)
    PrintUsageByPrinter: super::PrintUsage, super::Entity = "microsoft.graph.printUsageByPrinter";
    inherited "id" ID, with_id(String), "`id`";
    inherited "blackAndWhitePageCount" BLACK_AND_WHITE_PAGE_COUNT, with_black_and_white_page_count(i64), "`blackAndWhitePageCount`";
    inherited "colorPageCount" COLOR_PAGE_COUNT, with_color_page_count(i64), "`colorPageCount`";
    inherited "completedBlackAndWhiteJobCount" COMPLETED_BLACK_AND_WHITE_JOB_COUNT, with_completed_black_and_white_job_count(i64), "`completedBlackAndWhiteJobCount`";
    inherited "completedColorJobCount" COMPLETED_COLOR_JOB_COUNT, with_completed_color_job_count(i64), "`completedColorJobCount`";
    inherited "completedJobCount" COMPLETED_JOB_COUNT, with_completed_job_count(i64), "`completedJobCount`";
    inherited "doubleSidedSheetCount" DOUBLE_SIDED_SHEET_COUNT, with_double_sided_sheet_count(i64), "`doubleSidedSheetCount`";
    inherited "incompleteJobCount" INCOMPLETE_JOB_COUNT, with_incomplete_job_count(i64), "`incompleteJobCount`";
    inherited "mediaSheetCount" MEDIA_SHEET_COUNT, with_media_sheet_count(i64), "`mediaSheetCount`";
    inherited "pageCount" PAGE_COUNT, with_page_count(i64), "`pageCount`";
    inherited "singleSidedSheetCount" SINGLE_SIDED_SHEET_COUNT, with_single_sided_sheet_count(i64), "`singleSidedSheetCount`";
    inherited "usageDate" USAGE_DATE, with_usage_date(Date), "`usageDate`";
    "printerId" PRINTER_ID, printer_id str -> Option<&str>, with_printer_id(String), "`printerId`: `Edm.String`";
    "printerName" PRINTER_NAME, printer_name str -> Option<&str>, with_printer_name(String), "`printerName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printUsageByUser`](https://learn.microsoft.com/graph/api/resources/printusagebyuser?view=graph-rest-1.0), with the accessors of [`PrintUsage`](super::PrintUsage)
    PrintUsageByUser: super::PrintUsage, super::Entity = "microsoft.graph.printUsageByUser";
    inherited "id" ID, with_id(String), "`id`";
    inherited "blackAndWhitePageCount" BLACK_AND_WHITE_PAGE_COUNT, with_black_and_white_page_count(i64), "`blackAndWhitePageCount`";
    inherited "colorPageCount" COLOR_PAGE_COUNT, with_color_page_count(i64), "`colorPageCount`";
    inherited "completedBlackAndWhiteJobCount" COMPLETED_BLACK_AND_WHITE_JOB_COUNT, with_completed_black_and_white_job_count(i64), "`completedBlackAndWhiteJobCount`";
    inherited "completedColorJobCount" COMPLETED_COLOR_JOB_COUNT, with_completed_color_job_count(i64), "`completedColorJobCount`";
    inherited "completedJobCount" COMPLETED_JOB_COUNT, with_completed_job_count(i64), "`completedJobCount`";
    inherited "doubleSidedSheetCount" DOUBLE_SIDED_SHEET_COUNT, with_double_sided_sheet_count(i64), "`doubleSidedSheetCount`";
    inherited "incompleteJobCount" INCOMPLETE_JOB_COUNT, with_incomplete_job_count(i64), "`incompleteJobCount`";
    inherited "mediaSheetCount" MEDIA_SHEET_COUNT, with_media_sheet_count(i64), "`mediaSheetCount`";
    inherited "pageCount" PAGE_COUNT, with_page_count(i64), "`pageCount`";
    inherited "singleSidedSheetCount" SINGLE_SIDED_SHEET_COUNT, with_single_sided_sheet_count(i64), "`singleSidedSheetCount`";
    inherited "usageDate" USAGE_DATE, with_usage_date(Date), "`usageDate`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionedIdentity`](https://learn.microsoft.com/graph/api/resources/provisionedidentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    ProvisionedIdentity: super::Identity = "microsoft.graph.provisionedIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`";
    "identityType" IDENTITY_TYPE, identity_type str -> Option<&str>, with_identity_type(String), "`identityType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProvisioningAction = "microsoft.graph.provisioningAction" {
        Other = "other",
        Create = "create",
        Delete = "delete",
        Disable = "disable",
        Update = "update",
        StagedDelete = "stagedDelete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningErrorInfo`](https://learn.microsoft.com/graph/api/resources/provisioningerrorInfo?view=graph-rest-1.0)
    ProvisioningErrorInfo = "microsoft.graph.provisioningErrorInfo";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`";
    "errorCategory" ERROR_CATEGORY, error_category enumeration -> Option<super::ProvisioningStatusErrorCategory>, with_error_category(super::ProvisioningStatusErrorCategory), "`errorCategory`: `microsoft.graph.provisioningStatusErrorCategory`" "Possible values are: failure, nonServiceFailure, success, unknownFutureValue.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningObjectSummary`](https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ProvisioningObjectSummary: super::Entity = "microsoft.graph.provisioningObjectSummary";
    inherited "id" ID, with_id(String), "`id`";
    "provisioningAction" PROVISIONING_ACTION, provisioning_action enumeration -> Option<super::ProvisioningAction>, with_provisioning_action(super::ProvisioningAction), "`provisioningAction`: `microsoft.graph.provisioningAction`" "Possible values are: create, update, delete, stageddelete, disable, other, unknownFutureValue.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "changeId" CHANGE_ID, change_id str -> Option<&str>, with_change_id(String), "`changeId`: `Edm.String`";
    "cycleId" CYCLE_ID, cycle_id str -> Option<&str>, with_cycle_id(String), "`cycleId`: `Edm.String`";
    "durationInMilliseconds" DURATION_IN_MILLISECONDS, duration_in_milliseconds i32 -> Option<i32>, with_duration_in_milliseconds(i32), "`durationInMilliseconds`: `Edm.Int32`";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::Initiator>, with_initiated_by(super::Initiator), "`initiatedBy`: `microsoft.graph.initiator`";
    "jobId" JOB_ID, job_id str -> Option<&str>, with_job_id(String), "`jobId`: `Edm.String`";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::ModifiedProperty]>, with_modified_properties(Vec<super::ModifiedProperty>), "`modifiedProperties`: `Collection(microsoft.graph.modifiedProperty)`";
    "provisioningSteps" PROVISIONING_STEPS, provisioning_steps models -> Option<&[super::ProvisioningStep]>, with_provisioning_steps(Vec<super::ProvisioningStep>), "`provisioningSteps`: `Collection(microsoft.graph.provisioningStep)`";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal model -> Option<&super::ProvisioningServicePrincipal>, with_service_principal(super::ProvisioningServicePrincipal), "`servicePrincipal`: `microsoft.graph.provisioningServicePrincipal`, type of the metadata";
    "sourceIdentity" SOURCE_IDENTITY, source_identity model -> Option<&super::ProvisionedIdentity>, with_source_identity(super::ProvisionedIdentity), "`sourceIdentity`: `microsoft.graph.provisionedIdentity`";
    "sourceSystem" SOURCE_SYSTEM, source_system model -> Option<&super::ProvisioningSystem>, with_source_system(super::ProvisioningSystem), "`sourceSystem`: `microsoft.graph.provisioningSystem`";
    "provisioningStatusInfo" PROVISIONING_STATUS_INFO, provisioning_status_info model -> Option<&super::ProvisioningStatusInfo>, with_provisioning_status_info(super::ProvisioningStatusInfo), "`provisioningStatusInfo`: `microsoft.graph.provisioningStatusInfo`";
    "targetIdentity" TARGET_IDENTITY, target_identity model -> Option<&super::ProvisionedIdentity>, with_target_identity(super::ProvisionedIdentity), "`targetIdentity`: `microsoft.graph.provisionedIdentity`";
    "targetSystem" TARGET_SYSTEM, target_system model -> Option<&super::ProvisioningSystem>, with_target_system(super::ProvisioningSystem), "`targetSystem`: `microsoft.graph.provisioningSystem`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProvisioningResult = "microsoft.graph.provisioningResult" {
        Success = "success",
        Failure = "failure",
        Skipped = "skipped",
        Warning = "warning",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningServicePrincipal`](https://learn.microsoft.com/graph/api/resources/provisioningserviceprincipal?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    ProvisioningServicePrincipal: super::Identity = "microsoft.graph.provisioningServicePrincipal";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, not in the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningStatusErrorCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProvisioningStatusErrorCategory = "microsoft.graph.provisioningStatusErrorCategory" {
        Failure = "failure",
        NonServiceFailure = "nonServiceFailure",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningStatusInfo`](https://learn.microsoft.com/graph/api/resources/provisioningstatusinfo?view=graph-rest-1.0)
    ProvisioningStatusInfo = "microsoft.graph.provisioningStatusInfo";
    "status" STATUS, status enumeration -> Option<super::ProvisioningResult>, with_status(super::ProvisioningResult), "`status`: `microsoft.graph.provisioningResult`" "Possible values are: success, warning, failure, skipped, unknownFutureValue.";
    "errorInformation" ERROR_INFORMATION, error_information model -> Option<&super::ProvisioningErrorInfo>, with_error_information(super::ProvisioningErrorInfo), "`errorInformation`: `microsoft.graph.provisioningErrorInfo`";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningStep`](https://learn.microsoft.com/graph/api/resources/provisioningstep?view=graph-rest-1.0)
    ProvisioningStep = "microsoft.graph.provisioningStep";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "provisioningStepType" PROVISIONING_STEP_TYPE, provisioning_step_type enumeration -> Option<super::ProvisioningStepType>, with_provisioning_step_type(super::ProvisioningStepType), "`provisioningStepType`: `microsoft.graph.provisioningStepType`" "Possible values are: import, scoping, matching, processing, referenceResolution, export, unknownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::ProvisioningResult>, with_status(super::ProvisioningResult), "`status`: `microsoft.graph.provisioningResult`" "Possible values are: success, warning, failure, skipped, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningStepType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProvisioningStepType = "microsoft.graph.provisioningStepType" {
        Import = "import",
        Scoping = "scoping",
        Matching = "matching",
        Processing = "processing",
        ReferenceResolution = "referenceResolution",
        Export = "export",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningSystem`](https://learn.microsoft.com/graph/api/resources/provisioningsystem?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    ProvisioningSystem: super::Identity = "microsoft.graph.provisioningSystem";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`";
}

crate::runtime::model! {
    /// `microsoft.graph.relyingPartyDetailedSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    RelyingPartyDetailedSummary: super::Entity = "microsoft.graph.relyingPartyDetailedSummary";
    inherited "id" ID, with_id(String), "`id`";
    "failedSignInCount" FAILED_SIGN_IN_COUNT, failed_sign_in_count i64 -> Option<i64>, with_failed_sign_in_count(i64), "`failedSignInCount`: `Edm.Int64`, metadata";
    "migrationStatus" MIGRATION_STATUS, migration_status enumeration -> Option<super::MigrationStatus>, with_migration_status(super::MigrationStatus), "`migrationStatus`: `microsoft.graph.migrationStatus`, metadata";
    "migrationValidationDetails" MIGRATION_VALIDATION_DETAILS, migration_validation_details models -> Option<&[super::KeyValuePair]>, with_migration_validation_details(Vec<super::KeyValuePair>), "`migrationValidationDetails`: `Collection(microsoft.graph.keyValuePair)`, metadata";
    "relyingPartyId" RELYING_PARTY_ID, relying_party_id str -> Option<&str>, with_relying_party_id(String), "`relyingPartyId`: `Edm.String`, metadata";
    "relyingPartyName" RELYING_PARTY_NAME, relying_party_name str -> Option<&str>, with_relying_party_name(String), "`relyingPartyName`: `Edm.String`, metadata";
    "replyUrls" REPLY_URLS, reply_urls strs -> Option<Vec<&str>>, with_reply_urls(Vec<String>), "`replyUrls`: `Collection(Edm.String)`, metadata";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`, metadata";
    "signInSuccessRate" SIGN_IN_SUCCESS_RATE, sign_in_success_rate f64 -> Option<f64>, with_sign_in_success_rate(f64), "`signInSuccessRate`: `Edm.Double`, metadata";
    "successfulSignInCount" SUCCESSFUL_SIGN_IN_COUNT, successful_sign_in_count i64 -> Option<i64>, with_successful_sign_in_count(i64), "`successfulSignInCount`: `Edm.Int64`, metadata";
    "totalSignInCount" TOTAL_SIGN_IN_COUNT, total_sign_in_count i64 -> Option<i64>, with_total_sign_in_count(i64), "`totalSignInCount`: `Edm.Int64`, metadata";
    "uniqueUserCount" UNIQUE_USER_COUNT, unique_user_count i64 -> Option<i64>, with_unique_user_count(i64), "`uniqueUserCount`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.report`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-report?view=graph-rest-1.0), [intune-troubleshooting-report](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-report?view=graph-rest-1.0)
    Report = "microsoft.graph.report";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

crate::runtime::model! {
    /// [`microsoft.graph.reportRoot`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-reportroot?view=graph-rest-1.0), [intune-troubleshooting-reportroot](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-reportroot?view=graph-rest-1.0)
    ReportRoot = "microsoft.graph.reportRoot";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, not in the metadata";
    "authenticationMethods" AUTHENTICATION_METHODS, authentication_methods model -> Option<&super::AuthenticationMethodsRoot>, with_authentication_methods(super::AuthenticationMethodsRoot), "`authenticationMethods`: `microsoft.graph.authenticationMethodsRoot`, metadata";
    "dailyPrintUsageByPrinter" DAILY_PRINT_USAGE_BY_PRINTER, daily_print_usage_by_printer models -> Option<&[super::PrintUsageByPrinter]>, with_daily_print_usage_by_printer(Vec<super::PrintUsageByPrinter>), "`dailyPrintUsageByPrinter`: `Collection(microsoft.graph.printUsageByPrinter)`, metadata";
    "dailyPrintUsageByUser" DAILY_PRINT_USAGE_BY_USER, daily_print_usage_by_user models -> Option<&[super::PrintUsageByUser]>, with_daily_print_usage_by_user(Vec<super::PrintUsageByUser>), "`dailyPrintUsageByUser`: `Collection(microsoft.graph.printUsageByUser)`, metadata";
    "monthlyPrintUsageByPrinter" MONTHLY_PRINT_USAGE_BY_PRINTER, monthly_print_usage_by_printer models -> Option<&[super::PrintUsageByPrinter]>, with_monthly_print_usage_by_printer(Vec<super::PrintUsageByPrinter>), "`monthlyPrintUsageByPrinter`: `Collection(microsoft.graph.printUsageByPrinter)`, metadata";
    "monthlyPrintUsageByUser" MONTHLY_PRINT_USAGE_BY_USER, monthly_print_usage_by_user models -> Option<&[super::PrintUsageByUser]>, with_monthly_print_usage_by_user(Vec<super::PrintUsageByUser>), "`monthlyPrintUsageByUser`: `Collection(microsoft.graph.printUsageByUser)`, metadata";
    "partners" PARTNERS, partners model -> Option<&super::Partners>, with_partners(super::Partners), "`partners`: `microsoft.graph.partners`, metadata";
    "security" SECURITY, security model -> Option<&super::SecurityReportsRoot>, with_security(super::SecurityReportsRoot), "`security`: `microsoft.graph.securityReportsRoot`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskEventType = "microsoft.graph.riskEventType" {
        UnlikelyTravel = "unlikelyTravel",
        AnonymizedIpAddress = "anonymizedIPAddress",
        MaliciousIpAddress = "maliciousIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures",
        MalwareInfectedIpAddress = "malwareInfectedIPAddress",
        SuspiciousIpAddress = "suspiciousIPAddress",
        LeakedCredentials = "leakedCredentials",
        InvestigationsThreatIntelligence = "investigationsThreatIntelligence",
        Generic = "generic",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        McasImpossibleTravel = "mcasImpossibleTravel",
        McasSuspiciousInboxManipulationRules = "mcasSuspiciousInboxManipulationRules",
        InvestigationsThreatIntelligenceSigninLinked = "investigationsThreatIntelligenceSigninLinked",
        MaliciousIpAddressValidCredentialsBlockedIp = "maliciousIPAddressValidCredentialsBlockedIP",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.securityReportsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    SecurityReportsRoot: super::Entity = "microsoft.graph.securityReportsRoot";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.signIn`](https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SignIn: super::Entity = "microsoft.graph.signIn";
    inherited "id" ID, with_id(String), "`id`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "appliedConditionalAccessPolicies" APPLIED_CONDITIONAL_ACCESS_POLICIES, applied_conditional_access_policies models -> Option<&[super::AppliedConditionalAccessPolicy]>, with_applied_conditional_access_policies(Vec<super::AppliedConditionalAccessPolicy>), "`appliedConditionalAccessPolicies`: `Collection(microsoft.graph.appliedConditionalAccessPolicy)`";
    "clientAppUsed" CLIENT_APP_USED, client_app_used str -> Option<&str>, with_client_app_used(String), "`clientAppUsed`: `Edm.String`";
    "conditionalAccessStatus" CONDITIONAL_ACCESS_STATUS, conditional_access_status enumeration -> Option<super::ConditionalAccessStatus>, with_conditional_access_status(super::ConditionalAccessStatus), "`conditionalAccessStatus`: `microsoft.graph.conditionalAccessStatus`" "Possible values are: success, failure, notApplied, unknownFutureValue.";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "deviceDetail" DEVICE_DETAIL, device_detail model -> Option<&super::DeviceDetail>, with_device_detail(super::DeviceDetail), "`deviceDetail`: `microsoft.graph.deviceDetail`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "isInteractive" IS_INTERACTIVE, is_interactive bool -> Option<bool>, with_is_interactive(bool), "`isInteractive`: `Edm.Boolean`";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`";
    "resourceDisplayName" RESOURCE_DISPLAY_NAME, resource_display_name str -> Option<&str>, with_resource_display_name(String), "`resourceDisplayName`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, unknownFutureValue.";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types enumerations -> Option<Vec<super::RiskEventType>>, with_risk_event_types(Vec<super::RiskEventType>), "`riskEventTypes`: `Collection(microsoft.graph.riskEventType)`" "Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, generic, unknownFutureValue.";
    "riskEventTypes_v2" RISK_EVENT_TYPES_V2, risk_event_types_v2 strs -> Option<Vec<&str>>, with_risk_event_types_v2(Vec<String>), "`riskEventTypes_v2`: `Collection(Edm.String)`" "Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, generic, unknownFutureValue.";
    "riskLevelAggregated" RISK_LEVEL_AGGREGATED, risk_level_aggregated enumeration -> Option<super::RiskLevel>, with_risk_level_aggregated(super::RiskLevel), "`riskLevelAggregated`: `microsoft.graph.riskLevel`" "Possible values are: none, low, medium, high, hidden, unknownFutureValue.";
    "riskLevelDuringSignIn" RISK_LEVEL_DURING_SIGN_IN, risk_level_during_sign_in enumeration -> Option<super::RiskLevel>, with_risk_level_during_sign_in(super::RiskLevel), "`riskLevelDuringSignIn`: `microsoft.graph.riskLevel`" "Possible values are: none, low, medium, high, hidden, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "status" STATUS, status model -> Option<&super::SignInStatus>, with_status(super::SignInStatus), "`status`: `microsoft.graph.signInStatus`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "authenticationAppDeviceDetails" AUTHENTICATION_APP_DEVICE_DETAILS, authentication_app_device_details model -> Option<&super::AuthenticationAppDeviceDetails>, with_authentication_app_device_details(super::AuthenticationAppDeviceDetails), "`authenticationAppDeviceDetails`: `microsoft.graph.authenticationAppDeviceDetails`, metadata";
    "homeTenantId" HOME_TENANT_ID, home_tenant_id str -> Option<&str>, with_home_tenant_id(String), "`homeTenantId`: `Edm.String`, metadata";
    "resourceTenantId" RESOURCE_TENANT_ID, resource_tenant_id str -> Option<&str>, with_resource_tenant_id(String), "`resourceTenantId`: `Edm.String`, metadata";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`, metadata";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`, metadata";
    "userAgent" USER_AGENT, user_agent str -> Option<&str>, with_user_agent(String), "`userAgent`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.signInStatus`](https://learn.microsoft.com/graph/api/resources/signinstatus?view=graph-rest-1.0)
    SignInStatus = "microsoft.graph.signInStatus";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.signInUserType`, metadata
    SignInUserType = "microsoft.graph.signInUserType" {
        Member = "member",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.targetResource`](https://learn.microsoft.com/graph/api/resources/targetresource?view=graph-rest-1.0)
    TargetResource = "microsoft.graph.targetResource";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "groupType" GROUP_TYPE, group_type enumeration -> Option<super::GroupType>, with_group_type(super::GroupType), "`groupType`: `microsoft.graph.groupType`" "Possible values are: unifiedGroups, azureAD, unknownFutureValue.";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::ModifiedProperty]>, with_modified_properties(Vec<super::ModifiedProperty>), "`modifiedProperties`: `Collection(microsoft.graph.modifiedProperty)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userDefaultAuthenticationMethod`, metadata
    UserDefaultAuthenticationMethod = "microsoft.graph.userDefaultAuthenticationMethod" {
        Push = "push",
        Oath = "oath",
        VoiceMobile = "voiceMobile",
        VoiceAlternateMobile = "voiceAlternateMobile",
        VoiceOffice = "voiceOffice",
        Sms = "sms",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userRegistrationDetails`, metadata, with the accessors of [`Entity`](super::Entity)
    UserRegistrationDetails: super::Entity = "microsoft.graph.userRegistrationDetails";
    inherited "id" ID, with_id(String), "`id`";
    "isAdmin" IS_ADMIN, is_admin bool -> Option<bool>, with_is_admin(bool), "`isAdmin`: `Edm.Boolean`, metadata";
    "isMfaCapable" IS_MFA_CAPABLE, is_mfa_capable bool -> Option<bool>, with_is_mfa_capable(bool), "`isMfaCapable`: `Edm.Boolean`, metadata";
    "isMfaRegistered" IS_MFA_REGISTERED, is_mfa_registered bool -> Option<bool>, with_is_mfa_registered(bool), "`isMfaRegistered`: `Edm.Boolean`, metadata";
    "isPasswordlessCapable" IS_PASSWORDLESS_CAPABLE, is_passwordless_capable bool -> Option<bool>, with_is_passwordless_capable(bool), "`isPasswordlessCapable`: `Edm.Boolean`, metadata";
    "isSsprCapable" IS_SSPR_CAPABLE, is_sspr_capable bool -> Option<bool>, with_is_sspr_capable(bool), "`isSsprCapable`: `Edm.Boolean`, metadata";
    "isSsprEnabled" IS_SSPR_ENABLED, is_sspr_enabled bool -> Option<bool>, with_is_sspr_enabled(bool), "`isSsprEnabled`: `Edm.Boolean`, metadata";
    "isSsprRegistered" IS_SSPR_REGISTERED, is_sspr_registered bool -> Option<bool>, with_is_sspr_registered(bool), "`isSsprRegistered`: `Edm.Boolean`, metadata";
    "isSystemPreferredAuthenticationMethodEnabled" IS_SYSTEM_PREFERRED_AUTHENTICATION_METHOD_ENABLED, is_system_preferred_authentication_method_enabled bool -> Option<bool>, with_is_system_preferred_authentication_method_enabled(bool), "`isSystemPreferredAuthenticationMethodEnabled`: `Edm.Boolean`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "methodsRegistered" METHODS_REGISTERED, methods_registered strs -> Option<Vec<&str>>, with_methods_registered(Vec<String>), "`methodsRegistered`: `Collection(Edm.String)`, metadata";
    "systemPreferredAuthenticationMethods" SYSTEM_PREFERRED_AUTHENTICATION_METHODS, system_preferred_authentication_methods strs -> Option<Vec<&str>>, with_system_preferred_authentication_methods(Vec<String>), "`systemPreferredAuthenticationMethods`: `Collection(Edm.String)`, metadata";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, metadata";
    "userPreferredMethodForSecondaryAuthentication" USER_PREFERRED_METHOD_FOR_SECONDARY_AUTHENTICATION, user_preferred_method_for_secondary_authentication enumeration -> Option<super::UserDefaultAuthenticationMethod>, with_user_preferred_method_for_secondary_authentication(super::UserDefaultAuthenticationMethod), "`userPreferredMethodForSecondaryAuthentication`: `microsoft.graph.userDefaultAuthenticationMethod`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<super::SignInUserType>, with_user_type(super::SignInUserType), "`userType`: `microsoft.graph.signInUserType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userRegistrationFeatureCount`, metadata
    UserRegistrationFeatureCount = "microsoft.graph.userRegistrationFeatureCount";
    "feature" FEATURE, feature enumeration -> Option<super::AuthenticationMethodFeature>, with_feature(super::AuthenticationMethodFeature), "`feature`: `microsoft.graph.authenticationMethodFeature`, metadata";
    "userCount" USER_COUNT, user_count i64 -> Option<i64>, with_user_count(i64), "`userCount`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userRegistrationFeatureSummary`, metadata
    UserRegistrationFeatureSummary = "microsoft.graph.userRegistrationFeatureSummary";
    "totalUserCount" TOTAL_USER_COUNT, total_user_count i64 -> Option<i64>, with_total_user_count(i64), "`totalUserCount`: `Edm.Int64`, metadata";
    "userRegistrationFeatureCounts" USER_REGISTRATION_FEATURE_COUNTS, user_registration_feature_counts models -> Option<&[super::UserRegistrationFeatureCount]>, with_user_registration_feature_counts(Vec<super::UserRegistrationFeatureCount>), "`userRegistrationFeatureCounts`: `Collection(microsoft.graph.userRegistrationFeatureCount)`, metadata";
    "userRoles" USER_ROLES, user_roles enumeration -> Option<super::IncludedUserRoles>, with_user_roles(super::IncludedUserRoles), "`userRoles`: `microsoft.graph.includedUserRoles`, metadata";
    "userTypes" USER_TYPES, user_types enumeration -> Option<super::IncludedUserTypes>, with_user_types(super::IncludedUserTypes), "`userTypes`: `microsoft.graph.includedUserTypes`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userRegistrationMethodCount`, metadata
    UserRegistrationMethodCount = "microsoft.graph.userRegistrationMethodCount";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method str -> Option<&str>, with_authentication_method(String), "`authenticationMethod`: `Edm.String`, metadata";
    "userCount" USER_COUNT, user_count i64 -> Option<i64>, with_user_count(i64), "`userCount`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userRegistrationMethodSummary`, metadata
    UserRegistrationMethodSummary = "microsoft.graph.userRegistrationMethodSummary";
    "totalUserCount" TOTAL_USER_COUNT, total_user_count i64 -> Option<i64>, with_total_user_count(i64), "`totalUserCount`: `Edm.Int64`, metadata";
    "userRegistrationMethodCounts" USER_REGISTRATION_METHOD_COUNTS, user_registration_method_counts models -> Option<&[super::UserRegistrationMethodCount]>, with_user_registration_method_counts(Vec<super::UserRegistrationMethodCount>), "`userRegistrationMethodCounts`: `Collection(microsoft.graph.userRegistrationMethodCount)`, metadata";
    "userRoles" USER_ROLES, user_roles enumeration -> Option<super::IncludedUserRoles>, with_user_roles(super::IncludedUserRoles), "`userRoles`: `microsoft.graph.includedUserRoles`, metadata";
    "userTypes" USER_TYPES, user_types enumeration -> Option<super::IncludedUserTypes>, with_user_types(super::IncludedUserTypes), "`userTypes`: `microsoft.graph.includedUserTypes`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userTrainingStatusInfo`, metadata
    UserTrainingStatusInfo = "microsoft.graph.userTrainingStatusInfo";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`, metadata";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "trainingStatus" TRAINING_STATUS, training_status enumeration -> Option<super::TrainingStatus>, with_training_status(super::TrainingStatus), "`trainingStatus`: `microsoft.graph.trainingStatus`, metadata";
}
