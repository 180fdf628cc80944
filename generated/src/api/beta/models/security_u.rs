// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.unmatched`, metadata
    Unmatched = "microsoft.graph.unmatched";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "corroborativeEvidences" CORROBORATIVE_EVIDENCES, corroborative_evidences strs -> Option<Vec<&str>>, with_corroborative_evidences(Vec<String>), "`corroborativeEvidences`: `Collection(Edm.String)`, metadata";
    "idMatch" ID_MATCH, id_match str -> Option<&str>, with_id_match(String), "`idMatch`: `Edm.String`, metadata";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`, metadata";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.uriClickSecurityState`, metadata
    UriClickSecurityState = "microsoft.graph.uriClickSecurityState";
    "clickAction" CLICK_ACTION, click_action str -> Option<&str>, with_click_action(String), "`clickAction`: `Edm.String`, metadata";
    "clickDateTime" CLICK_DATE_TIME, click_date_time date_time -> Parsed<OffsetDateTime>, with_click_date_time(OffsetDateTime), "`clickDateTime`: `Edm.DateTimeOffset`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, metadata";
    "uriDomain" URI_DOMAIN, uri_domain str -> Option<&str>, with_uri_domain(String), "`uriDomain`: `Edm.String`, metadata";
    "verdict" VERDICT, verdict str -> Option<&str>, with_verdict(String), "`verdict`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.urlAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/urlassessmentrequest?view=graph-rest-beta), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    UrlAssessmentRequest: super::ThreatAssessmentRequest, super::Entity = "microsoft.graph.urlAssessmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.usageRightsIncluded`, metadata, with the accessors of [`Entity`](super::Entity)
    UsageRightsIncluded: super::Entity = "microsoft.graph.usageRightsIncluded";
    inherited "id" ID, with_id(String), "`id`";
    "ownerEmail" OWNER_EMAIL, owner_email str -> Option<&str>, with_owner_email(String), "`ownerEmail`: `Edm.String`, metadata";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`, metadata";
    "value" VALUE, value flags -> Option<Flags<super::UsageRights>>, with_value(Flags<super::UsageRights>), "`value`: `microsoft.graph.usageRights`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userAccount`, metadata
    UserAccount = "microsoft.graph.userAccount";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`, metadata";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`, metadata";
    "signinName" SIGNIN_NAME, signin_name str -> Option<&str>, with_signin_name(String), "`signinName`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::AccountStatus>, with_status(super::AccountStatus), "`status`: `microsoft.graph.accountStatus`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userAccountSecurityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserAccountSecurityType = "microsoft.graph.userAccountSecurityType" {
        Unknown = "unknown",
        Standard = "standard",
        Power = "power",
        Administrator = "administrator",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userActivityType`, metadata
    UserActivityType = "microsoft.graph.userActivityType" {
        UploadText = "uploadText",
        UploadFile = "uploadFile",
        DownloadText = "downloadText",
        DownloadFile = "downloadFile",
        UnknownFutureValue = "unknownFutureValue",
        CopyToClipboard = "copyToClipboard",
        PasteFromClipboard = "pasteFromClipboard",
        Print = "print",
        AccessDebugTools = "accessDebugTools",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userActivityTypes`, metadata
    UserActivityTypes = "microsoft.graph.userActivityTypes" {
        None = "none",
        UploadText = "uploadText",
        UploadFile = "uploadFile",
        DownloadText = "downloadText",
        DownloadFile = "downloadFile",
        UnknownFutureValue = "unknownFutureValue",
        CopyToClipboard = "copyToClipboard",
        PasteFromClipboard = "pasteFromClipboard",
        Print = "print",
        AccessDebugTools = "accessDebugTools",
        ContentFiltering = "contentFiltering",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userDataSecurityAndGovernance`, metadata, with the accessors of [`DataSecurityAndGovernance`](super::DataSecurityAndGovernance)
    UserDataSecurityAndGovernance: super::DataSecurityAndGovernance, super::Entity = "microsoft.graph.userDataSecurityAndGovernance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "sensitivityLabels" SENSITIVITY_LABELS, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`";
    "activities" ACTIVITIES, activities model -> Option<&super::ActivitiesContainer>, with_activities(super::ActivitiesContainer), "`activities`: `microsoft.graph.activitiesContainer`, metadata";
    "protectionScopes" PROTECTION_SCOPES, protection_scopes model -> Option<&super::UserProtectionScopeContainer>, with_protection_scopes(super::UserProtectionScopeContainer), "`protectionScopes`: `microsoft.graph.userProtectionScopeContainer`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userParticipant`, metadata, with the accessors of [`InteractionParticipant`](super::InteractionParticipant)
    UserParticipant: super::InteractionParticipant = "microsoft.graph.userParticipant";
    inherited "value" VALUE, with_value(String), "`value`";
}

crate::runtime::model! {
    /// `microsoft.graph.userProtectionScopeContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    UserProtectionScopeContainer: super::Entity = "microsoft.graph.userProtectionScopeContainer";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.userScope`, metadata, with the accessors of [`ScopeBase`](super::ScopeBase)
    UserScope: super::ScopeBase = "microsoft.graph.userScope";
    inherited "identity" IDENTITY, with_identity(String), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.userSecurityProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    UserSecurityProfile: super::Entity = "microsoft.graph.userSecurityProfile";
    inherited "id" ID, with_id(String), "`id`";
    "accounts" ACCOUNTS, accounts models -> Option<&[super::UserAccount]>, with_accounts(Vec<super::UserAccount>), "`accounts`: `Collection(microsoft.graph.userAccount)`, metadata";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`, metadata";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userSecurityState`](https://learn.microsoft.com/graph/api/resources/usersecuritystate?view=graph-rest-beta)
    UserSecurityState = "microsoft.graph.userSecurityState";
    "aadUserId" AAD_USER_ID, aad_user_id str -> Option<&str>, with_aad_user_id(String), "`aadUserId`: `Edm.String`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "emailRole" EMAIL_ROLE, email_role enumeration -> Option<super::EmailRole>, with_email_role(super::EmailRole), "`emailRole`: `microsoft.graph.emailRole`" "Possible values are: unknown, sender, recipient.";
    "isVpn" IS_VPN, is_vpn bool -> Option<bool>, with_is_vpn(bool), "`isVpn`: `Edm.Boolean`";
    "logonDateTime" LOGON_DATE_TIME, logon_date_time date_time -> Parsed<OffsetDateTime>, with_logon_date_time(OffsetDateTime), "`logonDateTime`: `Edm.DateTimeOffset`";
    "logonId" LOGON_ID, logon_id str -> Option<&str>, with_logon_id(String), "`logonId`: `Edm.String`";
    "logonIp" LOGON_IP, logon_ip str -> Option<&str>, with_logon_ip(String), "`logonIp`: `Edm.String`";
    "logonLocation" LOGON_LOCATION, logon_location str -> Option<&str>, with_logon_location(String), "`logonLocation`: `Edm.String`";
    "logonType" LOGON_TYPE, logon_type enumeration -> Option<super::LogonType>, with_logon_type(super::LogonType), "`logonType`: `microsoft.graph.logonType`" "Possible values are: unknown, interactive, remoteInteractive, network, batch, service.";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
    "userAccountType" USER_ACCOUNT_TYPE, user_account_type enumeration -> Option<super::UserAccountSecurityType>, with_user_account_type(super::UserAccountSecurityType), "`userAccountType`: `microsoft.graph.userAccountSecurityType`" "Possible values are: unknown, standard, power, administrator.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userSimulationDetails`](https://learn.microsoft.com/graph/api/resources/usersimulationdetails?view=graph-rest-beta)
    UserSimulationDetails = "microsoft.graph.userSimulationDetails";
    "assignedTrainingsCount" ASSIGNED_TRAININGS_COUNT, assigned_trainings_count i32 -> Option<i32>, with_assigned_trainings_count(i32), "`assignedTrainingsCount`: `Edm.Int32`";
    "completedTrainingsCount" COMPLETED_TRAININGS_COUNT, completed_trainings_count i32 -> Option<i32>, with_completed_trainings_count(i32), "`completedTrainingsCount`: `Edm.Int32`";
    "compromisedDateTime" COMPROMISED_DATE_TIME, compromised_date_time date_time -> Parsed<OffsetDateTime>, with_compromised_date_time(OffsetDateTime), "`compromisedDateTime`: `Edm.DateTimeOffset`";
    "inProgressTrainingsCount" IN_PROGRESS_TRAININGS_COUNT, in_progress_trainings_count i32 -> Option<i32>, with_in_progress_trainings_count(i32), "`inProgressTrainingsCount`: `Edm.Int32`";
    "isCompromised" IS_COMPROMISED, is_compromised bool -> Option<bool>, with_is_compromised(bool), "`isCompromised`: `Edm.Boolean`";
    "reportedPhishDateTime" REPORTED_PHISH_DATE_TIME, reported_phish_date_time date_time -> Parsed<OffsetDateTime>, with_reported_phish_date_time(OffsetDateTime), "`reportedPhishDateTime`: `Edm.DateTimeOffset`";
    "simulationEvents" SIMULATION_EVENTS, simulation_events models -> Option<&[super::UserSimulationEventInfo]>, with_simulation_events(Vec<super::UserSimulationEventInfo>), "`simulationEvents`: `Collection(microsoft.graph.userSimulationEventInfo)`";
    "simulationUser" SIMULATION_USER, simulation_user model -> Option<&super::AttackSimulationUser>, with_simulation_user(super::AttackSimulationUser), "`simulationUser`: `microsoft.graph.attackSimulationUser`";
    "trainingEvents" TRAINING_EVENTS, training_events models -> Option<&[super::UserTrainingEventInfo]>, with_training_events(Vec<super::UserTrainingEventInfo>), "`trainingEvents`: `Collection(microsoft.graph.userTrainingEventInfo)`";
    "latestSimulationActivity" LATEST_SIMULATION_ACTIVITY, latest_simulation_activity str -> Option<&str>, with_latest_simulation_activity(String), "`latestSimulationActivity`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userSimulationEventInfo`](https://learn.microsoft.com/graph/api/resources/usersimulationeventinfo?view=graph-rest-beta)
    UserSimulationEventInfo = "microsoft.graph.userSimulationEventInfo";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "osPlatformDeviceDetails" OS_PLATFORM_DEVICE_DETAILS, os_platform_device_details str -> Option<&str>, with_os_platform_device_details(String), "`osPlatformDeviceDetails`: `Edm.String`";
    "clickSource" CLICK_SOURCE, click_source enumeration -> Option<super::ClickSource>, with_click_source(super::ClickSource), "`clickSource`: `microsoft.graph.clickSource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userTrainingCompletionSummary`, metadata
    UserTrainingCompletionSummary = "microsoft.graph.userTrainingCompletionSummary";
    "completedUsersCount" COMPLETED_USERS_COUNT, completed_users_count i32 -> Option<i32>, with_completed_users_count(i32), "`completedUsersCount`: `Edm.Int32`, metadata";
    "inProgressUsersCount" IN_PROGRESS_USERS_COUNT, in_progress_users_count i32 -> Option<i32>, with_in_progress_users_count(i32), "`inProgressUsersCount`: `Edm.Int32`, metadata";
    "notCompletedUsersCount" NOT_COMPLETED_USERS_COUNT, not_completed_users_count i32 -> Option<i32>, with_not_completed_users_count(i32), "`notCompletedUsersCount`: `Edm.Int32`, metadata";
    "notStartedUsersCount" NOT_STARTED_USERS_COUNT, not_started_users_count i32 -> Option<i32>, with_not_started_users_count(i32), "`notStartedUsersCount`: `Edm.Int32`, metadata";
    "previouslyAssignedUsersCount" PREVIOUSLY_ASSIGNED_USERS_COUNT, previously_assigned_users_count i32 -> Option<i32>, with_previously_assigned_users_count(i32), "`previouslyAssignedUsersCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userTrainingContentEventInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingcontenteventinfo?view=graph-rest-beta)
    UserTrainingContentEventInfo = "microsoft.graph.userTrainingContentEventInfo";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`";
    "contentDateTime" CONTENT_DATE_TIME, content_date_time date_time -> Parsed<OffsetDateTime>, with_content_date_time(OffsetDateTime), "`contentDateTime`: `Edm.DateTimeOffset`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "osPlatformDeviceDetails" OS_PLATFORM_DEVICE_DETAILS, os_platform_device_details str -> Option<&str>, with_os_platform_device_details(String), "`osPlatformDeviceDetails`: `Edm.String`";
    "potentialScoreImpact" POTENTIAL_SCORE_IMPACT, potential_score_impact f64 -> Option<f64>, with_potential_score_impact(f64), "`potentialScoreImpact`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userTrainingEventInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingeventinfo?view=graph-rest-beta)
    UserTrainingEventInfo = "microsoft.graph.userTrainingEventInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "latestTrainingStatus" LATEST_TRAINING_STATUS, latest_training_status enumeration -> Option<super::TrainingStatus>, with_latest_training_status(super::TrainingStatus), "`latestTrainingStatus`: `microsoft.graph.trainingStatus`" "Possible values are: unknown, assigned, inProgress, completed, overdue, unknownFutureValue.";
    "trainingAssignedProperties" TRAINING_ASSIGNED_PROPERTIES, training_assigned_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_assigned_properties(super::UserTrainingContentEventInfo), "`trainingAssignedProperties`: `microsoft.graph.userTrainingContentEventInfo`";
    "trainingCompletedProperties" TRAINING_COMPLETED_PROPERTIES, training_completed_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_completed_properties(super::UserTrainingContentEventInfo), "`trainingCompletedProperties`: `microsoft.graph.userTrainingContentEventInfo`";
    "trainingUpdatedProperties" TRAINING_UPDATED_PROPERTIES, training_updated_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_updated_properties(super::UserTrainingContentEventInfo), "`trainingUpdatedProperties`: `microsoft.graph.userTrainingContentEventInfo`";
}
