// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.editAction`](https://learn.microsoft.com/graph/api/resources/editaction?view=graph-rest-beta)
    EditAction = "microsoft.graph.editAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentClassRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentclassrecipient?view=graph-rest-beta)
    EducationAssignmentClassRecipient = "microsoft.graph.educationAssignmentClassRecipient"
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.educationAssignmentGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentgrade?view=graph-rest-beta)
    EducationAssignmentGrade = "microsoft.graph.educationAssignmentGrade";
    "gradedBy" GRADED_BY, graded_by model -> Option<&super::IdentitySet>, with_graded_by(super::IdentitySet), "`gradedBy`: `microsoft.graph.identitySet`";
    "gradedDateTime" GRADED_DATE_TIME, graded_date_time date_time -> Parsed<OffsetDateTime>, with_graded_date_time(OffsetDateTime), "`gradedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentindividualrecipient?view=graph-rest-beta)
    EducationAssignmentIndividualRecipient = "microsoft.graph.educationAssignmentIndividualRecipient";
    "recipients" RECIPIENTS, recipients strs -> Option<Vec<&str>>, with_recipients(Vec<String>), "`recipients`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgrade?view=graph-rest-beta)
    EducationAssignmentPointsGrade = "microsoft.graph.educationAssignmentPointsGrade";
    "points" POINTS, points f32 -> Option<f32>, with_points(f32), "`points`: `Edm.Single`";
    "gradedBy" GRADED_BY, graded_by model -> Option<&super::IdentitySet>, with_graded_by(super::IdentitySet), "`gradedBy`: `microsoft.graph.identitySet`";
    "gradedDateTime" GRADED_DATE_TIME, graded_date_time date_time -> Parsed<OffsetDateTime>, with_graded_date_time(OffsetDateTime), "`gradedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgradetype?view=graph-rest-beta)
    EducationAssignmentPointsGradeType = "microsoft.graph.educationAssignmentPointsGradeType";
    "maxPoints" MAX_POINTS, max_points f32 -> Option<f32>, with_max_points(f32), "`maxPoints`: `Edm.Single`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAssignmentStatus = "microsoft.graph.educationAssignmentStatus" {
        Draft = "draft",
        Published = "published",
        Assigned = "assigned",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityMatchingConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitymatchingconfiguration?view=graph-rest-beta)
    EducationIdentityMatchingConfiguration = "microsoft.graph.educationIdentityMatchingConfiguration";
    "matchingOptions" MATCHING_OPTIONS, matching_options models -> Option<&[super::EducationIdentityMatchingOptions]>, with_matching_options(Vec<super::EducationIdentityMatchingOptions>), "`matchingOptions`: `Collection(microsoft.graph.educationIdentityMatchingOptions)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityMatchingOptions`](https://learn.microsoft.com/graph/api/resources/educationidentitymatchingoptions?view=graph-rest-beta)
    EducationIdentityMatchingOptions = "microsoft.graph.educationIdentityMatchingOptions";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::EducationUserRole>, with_applies_to(super::EducationUserRole), "`appliesTo`: `microsoft.graph.educationUserRole`" "Possible values are: student, teacher, faculty.";
    "sourcePropertyName" SOURCE_PROPERTY_NAME, source_property_name str -> Option<&str>, with_source_property_name(String), "`sourcePropertyName`: `Edm.String`";
    "targetPropertyName" TARGET_PROPERTY_NAME, target_property_name str -> Option<&str>, with_target_property_name(String), "`targetPropertyName`: `Edm.String`";
    "targetDomain" TARGET_DOMAIN, target_domain str -> Option<&str>, with_target_domain(String), "`targetDomain`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationLinkResource`](https://learn.microsoft.com/graph/api/resources/educationlinkresource?view=graph-rest-beta)
    EducationLinkResource = "microsoft.graph.educationLinkResource";
    "link" LINK, link str -> Option<&str>, with_link(String), "`link`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationPointsOutcome`](https://learn.microsoft.com/graph/api/resources/educationpointsoutcome?view=graph-rest-beta)
    EducationPointsOutcome = "microsoft.graph.educationPointsOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "points" POINTS, points model -> Option<&super::EducationAssignmentPointsGrade>, with_points(super::EducationAssignmentPointsGrade), "`points`: `microsoft.graph.educationAssignmentPointsGrade`";
    "publishedPoints" PUBLISHED_POINTS, published_points model -> Option<&super::EducationAssignmentPointsGrade>, with_published_points(super::EducationAssignmentPointsGrade), "`publishedPoints`: `microsoft.graph.educationAssignmentPointsGrade`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationPowerPointResource`](https://learn.microsoft.com/graph/api/resources/educationpowerpointresource?view=graph-rest-beta)
    EducationPowerPointResource = "microsoft.graph.educationPowerPointResource";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRubricOutcome`](https://learn.microsoft.com/graph/api/resources/educationrubricoutcome?view=graph-rest-beta)
    EducationRubricOutcome = "microsoft.graph.educationRubricOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "publishedRubricQualityFeedback" PUBLISHED_RUBRIC_QUALITY_FEEDBACK, published_rubric_quality_feedback models -> Option<&[super::RubricQualityFeedbackModel]>, with_published_rubric_quality_feedback(Vec<super::RubricQualityFeedbackModel>), "`publishedRubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`";
    "publishedRubricQualitySelectedLevels" PUBLISHED_RUBRIC_QUALITY_SELECTED_LEVELS, published_rubric_quality_selected_levels models -> Option<&[super::RubricQualitySelectedColumnModel]>, with_published_rubric_quality_selected_levels(Vec<super::RubricQualitySelectedColumnModel>), "`publishedRubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`";
    "rubricQualityFeedback" RUBRIC_QUALITY_FEEDBACK, rubric_quality_feedback models -> Option<&[super::RubricQualityFeedbackModel]>, with_rubric_quality_feedback(Vec<super::RubricQualityFeedbackModel>), "`rubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`";
    "rubricQualitySelectedLevels" RUBRIC_QUALITY_SELECTED_LEVELS, rubric_quality_selected_levels models -> Option<&[super::RubricQualitySelectedColumnModel]>, with_rubric_quality_selected_levels(Vec<super::RubricQualitySelectedColumnModel>), "`rubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationsubmissionindividualrecipient?view=graph-rest-beta)
    EducationSubmissionIndividualRecipient = "microsoft.graph.educationSubmissionIndividualRecipient";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationUserRole = "microsoft.graph.educationUserRole" {
        Student = "student",
        Teacher = "teacher",
        None = "none",
    }
}

#[cfg(any(feature = "calendar", feature = "directory", feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.emailAddress`](https://learn.microsoft.com/graph/api/resources/emailaddress?view=graph-rest-beta)
    EmailAddress = "microsoft.graph.emailAddress";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "contacts", feature = "profile"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EmailType = "microsoft.graph.emailType" {
        Unknown = "unknown",
        Work = "work",
        Personal = "personal",
        Main = "main",
        Other = "other",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.employeeOrgData`](https://learn.microsoft.com/graph/api/resources/employeeorgdata?view=graph-rest-beta)
    EmployeeOrgData = "microsoft.graph.employeeOrgData";
    "division" DIVISION, division str -> Option<&str>, with_division(String), "`division`: `Edm.String`";
    "costCenter" COST_CENTER, cost_center str -> Option<&str>, with_cost_center(String), "`costCenter`: `Edm.String`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.entity`](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta)
    Entity = "microsoft.graph.entity" {
        "microsoft.graph.aadUserConversationMember",
        "microsoft.graph.accessReviewHistoryDefinition",
        "microsoft.graph.accessReviewHistoryInstance",
        "microsoft.graph.accessReviewPolicy",
        "microsoft.graph.accessReviewReviewer",
        "microsoft.graph.accessReviewSet",
        "microsoft.graph.adminReportSettings",
        "microsoft.graph.agreementFile",
        "microsoft.graph.agreementFileLocalization",
        "microsoft.graph.agreementFileProperties",
        "microsoft.graph.agreementFileVersion",
        "microsoft.graph.anonymousGuestConversationMember",
        "microsoft.graph.appConsentApprovalRoute",
        "microsoft.graph.approval",
        "microsoft.graph.attachmentBase",
        "microsoft.graph.attachmentSession",
        "microsoft.graph.attendanceRecord",
        "microsoft.graph.authentication",
        "microsoft.graph.authenticationContextClassReference",
        "microsoft.graph.authenticationMethodTarget",
        "microsoft.graph.authenticationMethodsPolicy",
        "microsoft.graph.authenticationMethodsRoot",
        "microsoft.graph.authoredNote",
        "microsoft.graph.bitlocker",
        "microsoft.graph.bitlockerRecoveryKey",
        "microsoft.graph.changeTrackedEntity",
        "microsoft.graph.chatMessage",
        "microsoft.graph.chatMessageInfo",
        "microsoft.graph.cloudPC",
        "microsoft.graph.cloudPcAuditEvent",
        "microsoft.graph.cloudPcDeviceImage",
        "microsoft.graph.cloudPcForensicStorageAccount",
        "microsoft.graph.cloudPcGalleryImage",
        "microsoft.graph.cloudPcOnPremisesConnection",
        "microsoft.graph.cloudPcProvisioningPolicy",
        "microsoft.graph.cloudPcProvisioningPolicyAssignment",
        "microsoft.graph.cloudPcServicePlan",
        "microsoft.graph.cloudPcSnapshot",
        "microsoft.graph.cloudPcSubscription",
        "microsoft.graph.cloudPcSupportedRegion",
        "microsoft.graph.columnDefinition",
        "microsoft.graph.conditionalAccessPolicy",
        "microsoft.graph.connectedOrganization",
        "microsoft.graph.continuousAccessEvaluationPolicy",
        "microsoft.graph.conversationMember",
        "microsoft.graph.customExtensionHandler",
        "microsoft.graph.delegatedAdminCustomer",
        "microsoft.graph.delegatedAdminRelationshipOperation",
        "microsoft.graph.delegatedAdminRelationshipRequest",
        "microsoft.graph.delegatedAdminServiceManagementDetail",
        "microsoft.graph.deletedTeam",
        "microsoft.graph.directory",
        "microsoft.graph.ediscovery.addToReviewSetOperation",
        "microsoft.graph.ediscovery.caseExportOperation",
        "microsoft.graph.ediscovery.caseOperation",
        "microsoft.graph.ediscovery.caseSettings",
        "microsoft.graph.ediscovery.dataSourceContainer",
        "microsoft.graph.ediscovery.estimateStatisticsOperation",
        "microsoft.graph.ediscovery.legalHold",
        "microsoft.graph.ediscovery.noncustodialDataSource",
        "microsoft.graph.ediscovery.purgeDataOperation",
        "microsoft.graph.ediscovery.tag",
        "microsoft.graph.ediscovery.tagOperation",
        "microsoft.graph.educationSynchronizationProfile",
        "microsoft.graph.entitlementManagement",
        "microsoft.graph.externalDomainName",
        "microsoft.graph.externalMeetingRegistrant",
        "microsoft.graph.externalMeetingRegistration",
        "microsoft.graph.federatedIdentityCredential",
        "microsoft.graph.invitation",
        "microsoft.graph.itemActivityStat",
        "microsoft.graph.itemInsights",
        "microsoft.graph.linkedResource",
        "microsoft.graph.managedTenants.aggregatedPolicyCompliance",
        "microsoft.graph.managedTenants.cloudPcConnection",
        "microsoft.graph.managedTenants.cloudPcDevice",
        "microsoft.graph.managedTenants.cloudPcOverview",
        "microsoft.graph.managedTenants.conditionalAccessPolicyCoverage",
        "microsoft.graph.managedTenants.credentialUserRegistrationsSummary",
        "microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary",
        "microsoft.graph.managedTenants.managedDeviceCompliance",
        "microsoft.graph.managedTenants.managedDeviceComplianceTrend",
        "microsoft.graph.managedTenants.managedTenant",
        "microsoft.graph.managedTenants.managementAction",
        "microsoft.graph.managedTenants.managementActionTenantDeploymentStatus",
        "microsoft.graph.managedTenants.managementIntent",
        "microsoft.graph.managedTenants.managementTemplate",
        "microsoft.graph.managedTenants.tenant",
        "microsoft.graph.managedTenants.tenantCustomizedInformation",
        "microsoft.graph.managedTenants.tenantDetailedInformation",
        "microsoft.graph.managedTenants.tenantGroup",
        "microsoft.graph.managedTenants.tenantTag",
        "microsoft.graph.managedTenants.tenantUsage",
        "microsoft.graph.managedTenants.windowsDeviceMalwareState",
        "microsoft.graph.managedTenants.windowsProtectionState",
        "microsoft.graph.meetingRegistrant",
        "microsoft.graph.meetingRegistrantBase",
        "microsoft.graph.meetingRegistration",
        "microsoft.graph.meetingRegistrationBase",
        "microsoft.graph.microsoftAccountUserConversationMember",
        "microsoft.graph.microsoftApplicationDataAccessSettings",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.officeGraphInsights",
        "microsoft.graph.onenote",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.operation",
        "microsoft.graph.outlookTask",
        "microsoft.graph.outlookTaskFolder",
        "microsoft.graph.outlookTaskGroup",
        "microsoft.graph.outlookUser",
        "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.permission",
        "microsoft.graph.pinnedChatMessageInfo",
        "microsoft.graph.planner",
        "microsoft.graph.plannerBucket",
        "microsoft.graph.plannerGroup",
        "microsoft.graph.plannerPlan",
        "microsoft.graph.plannerTask",
        "microsoft.graph.plannerUser",
        "microsoft.graph.post",
        "microsoft.graph.printIdentity",
        "microsoft.graph.printJob",
        "microsoft.graph.printOperation",
        "microsoft.graph.printService",
        "microsoft.graph.printTask",
        "microsoft.graph.printTaskDefinition",
        "microsoft.graph.printTaskTrigger",
        "microsoft.graph.printUserIdentity",
        "microsoft.graph.printer",
        "microsoft.graph.printerCreateOperation",
        "microsoft.graph.printerShare",
        "microsoft.graph.privilegedAccess",
        "microsoft.graph.privilegedApproval",
        "microsoft.graph.privilegedRole",
        "microsoft.graph.privilegedRoleAssignment",
        "microsoft.graph.rbacApplicationMultiple",
        "microsoft.graph.request",
        "microsoft.graph.riskyServicePrincipal",
        "microsoft.graph.riskyServicePrincipalHistoryItem",
        "microsoft.graph.schedulingGroup",
        "microsoft.graph.search.acronym",
        "microsoft.graph.search.bookmark",
        "microsoft.graph.search.qna",
        "microsoft.graph.search.searchAnswer",
        "microsoft.graph.searchEntity",
        "microsoft.graph.security.caseOperation",
        "microsoft.graph.security.dataSource",
        "microsoft.graph.security.dataSourceContainer",
        "microsoft.graph.security.dispositionReviewStage",
        "microsoft.graph.security.ediscoveryAddToReviewSetOperation",
        "microsoft.graph.security.ediscoveryCaseSettings",
        "microsoft.graph.security.ediscoveryCustodian",
        "microsoft.graph.security.ediscoveryEstimateOperation",
        "microsoft.graph.security.ediscoveryExportOperation",
        "microsoft.graph.security.ediscoveryHoldOperation",
        "microsoft.graph.security.ediscoveryIndexOperation",
        "microsoft.graph.security.ediscoveryNoncustodialDataSource",
        "microsoft.graph.security.ediscoveryPurgeDataOperation",
        "microsoft.graph.security.ediscoveryTagOperation",
        "microsoft.graph.security.emailContentThreatSubmission",
        "microsoft.graph.security.emailThreatSubmission",
        "microsoft.graph.security.emailThreatSubmissionPolicy",
        "microsoft.graph.security.emailUrlThreatSubmission",
        "microsoft.graph.security.fileContentThreatSubmission",
        "microsoft.graph.security.fileThreatSubmission",
        "microsoft.graph.security.fileUrlThreatSubmission",
        "microsoft.graph.security.retentionEvent",
        "microsoft.graph.security.retentionEventType",
        "microsoft.graph.security.retentionLabel",
        "microsoft.graph.security.siteSource",
        "microsoft.graph.security.threatSubmission",
        "microsoft.graph.security.unifiedGroupSource",
        "microsoft.graph.security.urlThreatSubmission",
        "microsoft.graph.security.userSource",
        "microsoft.graph.serviceAnnouncementBase",
        "microsoft.graph.serviceHealthIssue",
        "microsoft.graph.servicePrincipalRiskDetection",
        "microsoft.graph.serviceUpdateMessage",
        "microsoft.graph.shiftPreferences",
        "microsoft.graph.simulationAutomation",
        "microsoft.graph.simulationAutomationRun",
        "microsoft.graph.skypeForBusinessUserConversationMember",
        "microsoft.graph.skypeUserConversationMember",
        "microsoft.graph.smsAuthenticationMethodTarget",
        "microsoft.graph.subjectRightsRequest",
        "microsoft.graph.subscription",
        "microsoft.graph.synchronizationSchema",
        "microsoft.graph.taskFileAttachment",
        "microsoft.graph.team",
        "microsoft.graph.teamsApp",
        "microsoft.graph.teamsAppDefinition",
        "microsoft.graph.teamsAppIcon",
        "microsoft.graph.teamsAppInstallation",
        "microsoft.graph.teamsAppSettings",
        "microsoft.graph.teamsTab",
        "microsoft.graph.teamsTemplate",
        "microsoft.graph.teamtemplatedefinition",
        "microsoft.graph.teamwork",
        "microsoft.graph.teamworkDevice",
        "microsoft.graph.teamworkDeviceActivity",
        "microsoft.graph.teamworkDeviceConfiguration",
        "microsoft.graph.teamworkDeviceHealth",
        "microsoft.graph.teamworkDeviceOperation",
        "microsoft.graph.teamworkPeripheral",
        "microsoft.graph.teamworkTag",
        "microsoft.graph.teamworkTagMember",
        "microsoft.graph.tenantAdmin.settings",
        "microsoft.graph.termStore.group",
        "microsoft.graph.termStore.relation",
        "microsoft.graph.termStore.set",
        "microsoft.graph.termStore.store",
        "microsoft.graph.termStore.term",
        "microsoft.graph.termsOfUseContainer",
        "microsoft.graph.timeCard",
        "microsoft.graph.timeOff",
        "microsoft.graph.timeOffReason",
        "microsoft.graph.todo",
        "microsoft.graph.todoTask",
        "microsoft.graph.todoTaskList",
        "microsoft.graph.trustFrameworkPolicy",
        "microsoft.graph.unifiedRoleAssignmentSchedule",
        "microsoft.graph.unifiedRoleAssignmentScheduleInstance",
        "microsoft.graph.unifiedRoleAssignmentScheduleRequest",
        "microsoft.graph.unifiedRoleEligibilitySchedule",
        "microsoft.graph.unifiedRoleEligibilityScheduleInstance",
        "microsoft.graph.unifiedRoleEligibilityScheduleRequest",
        "microsoft.graph.unifiedRoleManagementPolicy",
        "microsoft.graph.unifiedRoleManagementPolicyApprovalRule",
        "microsoft.graph.unifiedRoleManagementPolicyAssignment",
        "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        "microsoft.graph.unifiedRoleManagementPolicyEnablementRule",
        "microsoft.graph.unifiedRoleManagementPolicyExpirationRule",
        "microsoft.graph.unifiedRoleManagementPolicyNotificationRule",
        "microsoft.graph.unifiedRoleManagementPolicyRule",
        "microsoft.graph.unifiedRoleScheduleBase",
        "microsoft.graph.unifiedRoleScheduleInstanceBase",
        "microsoft.graph.userRegistrationDetails",
        "microsoft.graph.userScopeTeamsAppInstallation",
        "microsoft.graph.userSettings",
        "microsoft.graph.userTeamwork",
        "microsoft.graph.windowsUpdates.operationalInsightsConnection",
        "microsoft.graph.windowsUpdates.resourceConnection",
        "microsoft.graph.workbook",
        "microsoft.graph.workbookChart",
        "microsoft.graph.workbookChartAreaFormat",
        "microsoft.graph.workbookChartAxes",
        "microsoft.graph.workbookChartAxisFormat",
        "microsoft.graph.workbookChartAxisTitle",
        "microsoft.graph.workbookChartAxisTitleFormat",
        "microsoft.graph.workbookChartDataLabelFormat",
        "microsoft.graph.workbookChartDataLabels",
        "microsoft.graph.workbookChartFill",
        "microsoft.graph.workbookChartFont",
        "microsoft.graph.workbookChartGridlines",
        "microsoft.graph.workbookChartGridlinesFormat",
        "microsoft.graph.workbookChartLegend",
        "microsoft.graph.workbookChartLegendFormat",
        "microsoft.graph.workbookChartLineFormat",
        "microsoft.graph.workbookChartPoint",
        "microsoft.graph.workbookChartPointFormat",
        "microsoft.graph.workbookChartSeries",
        "microsoft.graph.workbookChartSeriesFormat",
        "microsoft.graph.workbookChartTitle",
        "microsoft.graph.workbookChartTitleFormat",
        "microsoft.graph.workbookFilter",
        "microsoft.graph.workbookNamedItem",
        "microsoft.graph.workbookPivotTable",
        "microsoft.graph.workbookRange",
        "microsoft.graph.workbookRangeFormat",
        "microsoft.graph.workbookRangeSort",
        "microsoft.graph.workbookRangeView",
        "microsoft.graph.workbookTable",
        "microsoft.graph.workbookTableColumn",
        "microsoft.graph.workbookTableSort",
        "microsoft.graph.workbookWorksheet",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.entityTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EntityTypes = "microsoft.graph.entityTypes" {
        Event = "event",
        Message = "message",
        DriveItem = "driveItem",
        ExternalItem = "externalItem",
        Site = "site",
        List = "list",
        ListItem = "listItem",
        Drive = "drive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.exchangeIdFormat`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExchangeIdFormat = "microsoft.graph.exchangeIdFormat" {
        EntryId = "entryId",
        EwsId = "ewsId",
        ImmutableEntryId = "immutableEntryId",
        RestId = "restId",
        RestImmutableEntryId = "restImmutableEntryId",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.extension`](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta)
    Extension = "microsoft.graph.extension" {
        "microsoft.graph.openTypeExtension",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalAudienceScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExternalAudienceScope = "microsoft.graph.externalAudienceScope" {
        None = "none",
        ContactsOnly = "contactsOnly",
        All = "all",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalAuthenticationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExternalAuthenticationType = "microsoft.graph.externalAuthenticationType" {
        Passthru = "passthru",
        AadPreAuthentication = "aadPreAuthentication",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalLink`](https://learn.microsoft.com/graph/api/resources/externallink?view=graph-rest-beta)
    ExternalLink = "microsoft.graph.externalLink";
    "href" HREF, href str -> Option<&str>, with_href(String), "`href`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.externalSponsors`](https://learn.microsoft.com/graph/api/resources/externalsponsors?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    ExternalSponsors: super::UserSet = "microsoft.graph.externalSponsors";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}
