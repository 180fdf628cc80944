// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.accountTargetContent`, metadata
    AccountTargetContent = "microsoft.graph.accountTargetContent" {
        "microsoft.graph.addressBookAccountTargetContent",
        "microsoft.graph.includeAllAccountTargetContent",
    };
    "type" TYPE, type_ enumeration -> Option<super::AccountTargetContentType>, with_type(super::AccountTargetContentType), "`type`: `microsoft.graph.accountTargetContentType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accountTargetContentType`, metadata
    AccountTargetContentType = "microsoft.graph.accountTargetContentType" {
        Unknown = "unknown",
        IncludeAll = "includeAll",
        AddressBook = "addressBook",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.activitiesContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    ActivitiesContainer: super::Entity = "microsoft.graph.activitiesContainer";
    inherited "id" ID, with_id(String), "`id`";
    "contentActivities" CONTENT_ACTIVITIES, content_activities models -> Option<&[super::ContentActivity]>, with_content_activities(Vec<super::ContentActivity>), "`contentActivities`: `Collection(microsoft.graph.contentActivity)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.activityMetadata`, metadata
    ActivityMetadata = "microsoft.graph.activityMetadata";
    "activity" ACTIVITY, activity enumeration -> Option<super::UserActivityType>, with_activity(super::UserActivityType), "`activity`: `microsoft.graph.userActivityType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.addressBookAccountTargetContent`, metadata, with the accessors of [`AccountTargetContent`](super::AccountTargetContent)
    AddressBookAccountTargetContent: super::AccountTargetContent = "microsoft.graph.addressBookAccountTargetContent";
    inherited "type" TYPE, with_type(super::AccountTargetContentType), "`type`";
    "accountTargetEmails" ACCOUNT_TARGET_EMAILS, account_target_emails strs -> Option<Vec<&str>>, with_account_target_emails(Vec<String>), "`accountTargetEmails`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiAgentInfo`, metadata, with the accessors of [`AiInteractionEntity`](super::AiInteractionEntity)
    AiAgentInfo: super::AiInteractionEntity = "microsoft.graph.aiAgentInfo";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
    "blueprintId" BLUEPRINT_ID, blueprint_id str -> Option<&str>, with_blueprint_id(String), "`blueprintId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionEntity`, metadata
    AiInteractionEntity = "microsoft.graph.aiInteractionEntity" {
        "microsoft.graph.aiAgentInfo",
        "microsoft.graph.aiInteractionPlugin",
    };
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionPlugin`, metadata, with the accessors of [`AiInteractionEntity`](super::AiInteractionEntity)
    AiInteractionPlugin: super::AiInteractionEntity = "microsoft.graph.aiInteractionPlugin";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
}

crate::runtime::model! {
    /// [`microsoft.graph.alert`](https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    Alert: super::Entity = "microsoft.graph.alert";
    inherited "id" ID, with_id(String), "`id`";
    "activityGroupName" ACTIVITY_GROUP_NAME, activity_group_name str -> Option<&str>, with_activity_group_name(String), "`activityGroupName`: `Edm.String`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`" "Required.";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "cloudAppStates" CLOUD_APP_STATES, cloud_app_states models -> Option<&[super::CloudAppSecurityState]>, with_cloud_app_states(Vec<super::CloudAppSecurityState>), "`cloudAppStates`: `Collection(microsoft.graph.cloudAppSecurityState)`";
    "comments" COMMENTS, comments strs -> Option<Vec<&str>>, with_comments(Vec<String>), "`comments`: `Collection(Edm.String)`";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "detectionIds" DETECTION_IDS, detection_ids strs -> Option<Vec<&str>>, with_detection_ids(Vec<String>), "`detectionIds`: `Collection(Edm.String)`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`" "Required.";
    "feedback" FEEDBACK, feedback enumeration -> Option<super::AlertFeedback>, with_feedback(super::AlertFeedback), "`feedback`: `microsoft.graph.alertFeedback`" "Possible values are: unknown, truePositive, falsePositive, benignPositive.";
    "fileStates" FILE_STATES, file_states models -> Option<&[super::FileSecurityState]>, with_file_states(Vec<super::FileSecurityState>), "`fileStates`: `Collection(microsoft.graph.fileSecurityState)`";
    "hostStates" HOST_STATES, host_states models -> Option<&[super::HostSecurityState]>, with_host_states(Vec<super::HostSecurityState>), "`hostStates`: `Collection(microsoft.graph.hostSecurityState)`";
    "incidentIds" INCIDENT_IDS, incident_ids strs -> Option<Vec<&str>>, with_incident_ids(Vec<String>), "`incidentIds`: `Collection(Edm.String)`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "malwareStates" MALWARE_STATES, malware_states models -> Option<&[super::MalwareState]>, with_malware_states(Vec<super::MalwareState>), "`malwareStates`: `Collection(microsoft.graph.malwareState)`";
    "networkConnections" NETWORK_CONNECTIONS, network_connections models -> Option<&[super::NetworkConnection]>, with_network_connections(Vec<super::NetworkConnection>), "`networkConnections`: `Collection(microsoft.graph.networkConnection)`";
    "processes" PROCESSES, processes models -> Option<&[super::Process]>, with_processes(Vec<super::Process>), "`processes`: `Collection(microsoft.graph.process)`";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions strs -> Option<Vec<&str>>, with_recommended_actions(Vec<String>), "`recommendedActions`: `Collection(Edm.String)`";
    "registryKeyStates" REGISTRY_KEY_STATES, registry_key_states models -> Option<&[super::RegistryKeyState]>, with_registry_key_states(Vec<super::RegistryKeyState>), "`registryKeyStates`: `Collection(microsoft.graph.registryKeyState)`";
    "securityResources" SECURITY_RESOURCES, security_resources models -> Option<&[super::SecurityResource]>, with_security_resources(Vec<super::SecurityResource>), "`securityResources`: `Collection(microsoft.graph.securityResource)`";
    "severity" SEVERITY, severity enumeration -> Option<super::AlertSeverity>, with_severity(super::AlertSeverity), "`severity`: `microsoft.graph.alertSeverity`" "Required. Possible values are: unknown, informational, low, medium, high.";
    "sourceMaterials" SOURCE_MATERIALS, source_materials strs -> Option<Vec<&str>>, with_source_materials(Vec<String>), "`sourceMaterials`: `Collection(Edm.String)`";
    "status" STATUS, status enumeration -> Option<super::AlertStatus>, with_status(super::AlertStatus), "`status`: `microsoft.graph.alertStatus`" "Required. Possible values are: unknown, newAlert, inProgress, resolved.";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "triggers" TRIGGERS, triggers models -> Option<&[super::AlertTrigger]>, with_triggers(Vec<super::AlertTrigger>), "`triggers`: `Collection(microsoft.graph.alertTrigger)`";
    "userStates" USER_STATES, user_states models -> Option<&[super::UserSecurityState]>, with_user_states(Vec<super::UserSecurityState>), "`userStates`: `Collection(microsoft.graph.userSecurityState)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`" "Required.";
    "vulnerabilityStates" VULNERABILITY_STATES, vulnerability_states models -> Option<&[super::VulnerabilityState]>, with_vulnerability_states(Vec<super::VulnerabilityState>), "`vulnerabilityStates`: `Collection(microsoft.graph.vulnerabilityState)`";
    "alertDetections" ALERT_DETECTIONS, alert_detections models -> Option<&[super::AlertDetection]>, with_alert_detections(Vec<super::AlertDetection>), "`alertDetections`: `Collection(microsoft.graph.alertDetection)`, metadata";
    "historyStates" HISTORY_STATES, history_states models -> Option<&[super::AlertHistoryState]>, with_history_states(Vec<super::AlertHistoryState>), "`historyStates`: `Collection(microsoft.graph.alertHistoryState)`, metadata";
    "investigationSecurityStates" INVESTIGATION_SECURITY_STATES, investigation_security_states models -> Option<&[super::InvestigationSecurityState]>, with_investigation_security_states(Vec<super::InvestigationSecurityState>), "`investigationSecurityStates`: `Collection(microsoft.graph.investigationSecurityState)`, metadata";
    "lastEventDateTime" LAST_EVENT_DATE_TIME, last_event_date_time date_time -> Parsed<OffsetDateTime>, with_last_event_date_time(OffsetDateTime), "`lastEventDateTime`: `Edm.DateTimeOffset`, metadata";
    "messageSecurityStates" MESSAGE_SECURITY_STATES, message_security_states models -> Option<&[super::MessageSecurityState]>, with_message_security_states(Vec<super::MessageSecurityState>), "`messageSecurityStates`: `Collection(microsoft.graph.messageSecurityState)`, metadata";
    "uriClickSecurityStates" URI_CLICK_SECURITY_STATES, uri_click_security_states models -> Option<&[super::UriClickSecurityState]>, with_uri_click_security_states(Vec<super::UriClickSecurityState>), "`uriClickSecurityStates`: `Collection(microsoft.graph.uriClickSecurityState)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.alertDetection`, metadata
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    AlertDetection = "microsoft.graph.alertDetection";
    "detectionType" DETECTION_TYPE, detection_type str -> Option<&str>, with_detection_type(String), "`detectionType`: `Edm.String`, metadata";
    "method" METHOD, method str -> Option<&str>, with_method(String), "`method`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertFeedback`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AlertFeedback = "microsoft.graph.alertFeedback" {
        Unknown = "unknown",
        TruePositive = "truePositive",
        FalsePositive = "falsePositive",
        BenignPositive = "benignPositive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.alertHistoryState`, metadata
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    AlertHistoryState = "microsoft.graph.alertHistoryState";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`, metadata";
    "comments" COMMENTS, comments strs -> Option<Vec<&str>>, with_comments(Vec<String>), "`comments`: `Collection(Edm.String)`, metadata";
    "feedback" FEEDBACK, feedback enumeration -> Option<super::AlertFeedback>, with_feedback(super::AlertFeedback), "`feedback`: `microsoft.graph.alertFeedback`, metadata";
    "status" STATUS, status enumeration -> Option<super::AlertStatus>, with_status(super::AlertStatus), "`status`: `microsoft.graph.alertStatus`, metadata";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "user" USER, user str -> Option<&str>, with_user(String), "`user`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AlertSeverity = "microsoft.graph.alertSeverity" {
        Unknown = "unknown",
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AlertStatus = "microsoft.graph.alertStatus" {
        Unknown = "unknown",
        NewAlert = "newAlert",
        InProgress = "inProgress",
        Resolved = "resolved",
        Dismissed = "dismissed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.alertTrigger`](https://learn.microsoft.com/graph/api/resources/alerttrigger?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    AlertTrigger = "microsoft.graph.alertTrigger";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.assignedTrainingInfo`, metadata
    AssignedTrainingInfo = "microsoft.graph.assignedTrainingInfo";
    "assignedUserCount" ASSIGNED_USER_COUNT, assigned_user_count i32 -> Option<i32>, with_assigned_user_count(i32), "`assignedUserCount`: `Edm.Int32`, metadata";
    "completedUserCount" COMPLETED_USER_COUNT, completed_user_count i32 -> Option<i32>, with_completed_user_count(i32), "`completedUserCount`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attackSimulationOperation`, metadata, with the accessors of [`LongRunningOperation`](super::LongRunningOperation)
    AttackSimulationOperation: super::LongRunningOperation, super::Entity = "microsoft.graph.attackSimulationOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "resourceLocation" RESOURCE_LOCATION, with_resource_location(String), "`resourceLocation`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "statusDetail" STATUS_DETAIL, with_status_detail(String), "`statusDetail`";
    "percentageCompleted" PERCENTAGE_COMPLETED, percentage_completed i32 -> Option<i32>, with_percentage_completed(i32), "`percentageCompleted`: `Edm.Int32`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::AttackSimulationOperationType>, with_type(super::AttackSimulationOperationType), "`type`: `microsoft.graph.attackSimulationOperationType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.attackSimulationOperationType`, metadata
    AttackSimulationOperationType = "microsoft.graph.attackSimulationOperationType" {
        CreateSimualation = "createSimualation",
        UpdateSimulation = "updateSimulation",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.attackSimulationRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    AttackSimulationRoot: super::Entity = "microsoft.graph.attackSimulationRoot";
    inherited "id" ID, with_id(String), "`id`";
    "endUserNotifications" END_USER_NOTIFICATIONS, end_user_notifications models -> Option<&[super::EndUserNotification]>, with_end_user_notifications(Vec<super::EndUserNotification>), "`endUserNotifications`: `Collection(microsoft.graph.endUserNotification)`, metadata";
    "landingPages" LANDING_PAGES, landing_pages models -> Option<&[super::LandingPage]>, with_landing_pages(Vec<super::LandingPage>), "`landingPages`: `Collection(microsoft.graph.landingPage)`, metadata";
    "loginPages" LOGIN_PAGES, login_pages models -> Option<&[super::LoginPage]>, with_login_pages(Vec<super::LoginPage>), "`loginPages`: `Collection(microsoft.graph.loginPage)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::AttackSimulationOperation]>, with_operations(Vec<super::AttackSimulationOperation>), "`operations`: `Collection(microsoft.graph.attackSimulationOperation)`, metadata";
    "payloads" PAYLOADS, payloads models -> Option<&[super::Payload]>, with_payloads(Vec<super::Payload>), "`payloads`: `Collection(microsoft.graph.payload)`, metadata";
    "simulationAutomations" SIMULATION_AUTOMATIONS, simulation_automations models -> Option<&[super::SimulationAutomation]>, with_simulation_automations(Vec<super::SimulationAutomation>), "`simulationAutomations`: `Collection(microsoft.graph.simulationAutomation)`, metadata";
    "simulations" SIMULATIONS, simulations models -> Option<&[super::Simulation]>, with_simulations(Vec<super::Simulation>), "`simulations`: `Collection(microsoft.graph.simulation)`, metadata";
    "trainings" TRAININGS, trainings models -> Option<&[super::Training]>, with_trainings(Vec<super::Training>), "`trainings`: `Collection(microsoft.graph.training)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.averageComparativeScore`](https://learn.microsoft.com/graph/api/resources/averagecomparativescore?view=graph-rest-1.0)
    AverageComparativeScore = "microsoft.graph.averageComparativeScore";
    "basis" BASIS, basis str -> Option<&str>, with_basis(String), "`basis`: `Edm.String`" "Possible values are: AllTenants, TotalSeats, IndustryTypes.";
    "averageScore" AVERAGE_SCORE, average_score f64 -> Option<f64>, with_average_score(f64), "`averageScore`: `Edm.Double`";
}

crate::runtime::model! {
    /// `microsoft.graph.baseEndUserNotification`, metadata
    BaseEndUserNotification = "microsoft.graph.baseEndUserNotification" {
        "microsoft.graph.positiveReinforcementNotification",
        "microsoft.graph.simulationNotification",
        "microsoft.graph.trainingReminderNotification",
    };
    "defaultLanguage" DEFAULT_LANGUAGE, default_language str -> Option<&str>, with_default_language(String), "`defaultLanguage`: `Edm.String`, metadata";
    "endUserNotification" END_USER_NOTIFICATION, end_user_notification model -> Option<&super::EndUserNotification>, with_end_user_notification(super::EndUserNotification), "`endUserNotification`: `microsoft.graph.endUserNotification`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.binaryContent`, metadata, with the accessors of [`ContentBase`](super::ContentBase)
    BinaryContent: super::ContentBase = "microsoft.graph.binaryContent";
    "data" DATA, data binary -> Parsed<Bytes>, with_data(Bytes), "`data`: `Edm.Binary`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitlocker`](https://learn.microsoft.com/graph/api/resources/bitlocker?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Bitlocker: super::Entity = "microsoft.graph.bitlocker";
    inherited "id" ID, with_id(String), "`id`";
    "recoveryKeys" RECOVERY_KEYS, recovery_keys models -> Option<&[super::BitlockerRecoveryKey]>, with_recovery_keys(Vec<super::BitlockerRecoveryKey>), "`recoveryKeys`: `Collection(microsoft.graph.bitlockerRecoveryKey)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitlockerRecoveryKey`](https://learn.microsoft.com/graph/api/resources/bitlockerrecoverykey?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    BitlockerRecoveryKey: super::Entity = "microsoft.graph.bitlockerRecoveryKey";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`" "Not nullable.";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`" "Not nullable.";
    "volumeType" VOLUME_TYPE, volume_type enumeration -> Option<super::VolumeType>, with_volume_type(super::VolumeType), "`volumeType`: `microsoft.graph.volumeType`" "Possible values are: 1.";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificationControl`](https://learn.microsoft.com/graph/api/resources/certificationcontrol?view=graph-rest-1.0)
    CertificationControl = "microsoft.graph.certificationControl";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.classifcationErrorBase`, metadata
    ClassifcationErrorBase = "microsoft.graph.classifcationErrorBase" {
        "microsoft.graph.classificationError",
        "microsoft.graph.processingError",
    };
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "innerError" INNER_ERROR, inner_error model -> Option<&super::ClassificationInnerError>, with_inner_error(super::ClassificationInnerError), "`innerError`: `microsoft.graph.classificationInnerError`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationError`, metadata, with the accessors of [`ClassifcationErrorBase`](super::ClassifcationErrorBase)
    ClassificationError: super::ClassifcationErrorBase = "microsoft.graph.classificationError" {
        "microsoft.graph.processingError",
    };
    inherited "code" CODE, with_code(String), "`code`";
    inherited "innerError" INNER_ERROR, with_inner_error(super::ClassificationInnerError), "`innerError`";
    inherited "message" MESSAGE, with_message(String), "`message`";
    inherited "target" TARGET, with_target(String), "`target`";
    "details" DETAILS, details models -> Option<&[super::ClassifcationErrorBase]>, with_details(Vec<super::ClassifcationErrorBase>), "`details`: `Collection(microsoft.graph.classifcationErrorBase)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationInnerError`, metadata
    ClassificationInnerError = "microsoft.graph.classificationInnerError";
    "activityId" ACTIVITY_ID, activity_id str -> Option<&str>, with_activity_id(String), "`activityId`: `Edm.String`, metadata";
    "clientRequestId" CLIENT_REQUEST_ID, client_request_id str -> Option<&str>, with_client_request_id(String), "`clientRequestId`: `Edm.String`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "errorDateTime" ERROR_DATE_TIME, error_date_time date_time -> Parsed<OffsetDateTime>, with_error_date_time(OffsetDateTime), "`errorDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.clickSource`, metadata
    ClickSource = "microsoft.graph.clickSource" {
        Unknown = "unknown",
        QrCode = "qrCode",
        PhishingUrl = "phishingUrl",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudAppSecurityState`](https://learn.microsoft.com/graph/api/resources/cloudappsecuritystate?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    CloudAppSecurityState = "microsoft.graph.cloudAppSecurityState";
    "destinationServiceIp" DESTINATION_SERVICE_IP, destination_service_ip str -> Option<&str>, with_destination_service_ip(String), "`destinationServiceIp`: `Edm.String`";
    "destinationServiceName" DESTINATION_SERVICE_NAME, destination_service_name str -> Option<&str>, with_destination_service_name(String), "`destinationServiceName`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.coachmarkLocation`, metadata
    CoachmarkLocation = "microsoft.graph.coachmarkLocation";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`, metadata";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::CoachmarkLocationType>, with_type(super::CoachmarkLocationType), "`type`: `microsoft.graph.coachmarkLocationType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.coachmarkLocationType`, metadata
    CoachmarkLocationType = "microsoft.graph.coachmarkLocationType" {
        Unknown = "unknown",
        FromEmail = "fromEmail",
        Subject = "subject",
        ExternalTag = "externalTag",
        DisplayName = "displayName",
        MessageBody = "messageBody",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceInformation`](https://learn.microsoft.com/graph/api/resources/complianceinformation?view=graph-rest-1.0)
    ComplianceInformation = "microsoft.graph.complianceInformation";
    "certificationName" CERTIFICATION_NAME, certification_name str -> Option<&str>, with_certification_name(String), "`certificationName`: `Edm.String`";
    "certificationControls" CERTIFICATION_CONTROLS, certification_controls models -> Option<&[super::CertificationControl]>, with_certification_controls(Vec<super::CertificationControl>), "`certificationControls`: `Collection(microsoft.graph.certificationControl)`";
}

crate::runtime::model! {
    /// `microsoft.graph.computeRightsAndInheritanceResult`, metadata
    ComputeRightsAndInheritanceResult = "microsoft.graph.computeRightsAndInheritanceResult";
    "contentRights" CONTENT_RIGHTS, content_rights models -> Option<&[super::LabelContentRight]>, with_content_rights(Vec<super::LabelContentRight>), "`contentRights`: `Collection(microsoft.graph.labelContentRight)`, metadata";
    "inheritedLabel" INHERITED_LABEL, inherited_label model -> Option<&super::SensitivityLabel>, with_inherited_label(super::SensitivityLabel), "`inheritedLabel`: `microsoft.graph.sensitivityLabel`, metadata";
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels models -> Option<&[super::SensitivityLabel]>, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConnectionDirection = "microsoft.graph.connectionDirection" {
        Unknown = "unknown",
        Inbound = "inbound",
        Outbound = "outbound",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConnectionStatus = "microsoft.graph.connectionStatus" {
        Unknown = "unknown",
        Attempted = "attempted",
        Succeeded = "succeeded",
        Blocked = "blocked",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.contentActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    ContentActivity: super::Entity = "microsoft.graph.contentActivity";
    inherited "id" ID, with_id(String), "`id`";
    "contentMetadata" CONTENT_METADATA, content_metadata model -> Option<&super::ProcessContentRequest>, with_content_metadata(super::ProcessContentRequest), "`contentMetadata`: `microsoft.graph.processContentRequest`, metadata";
    "scopeIdentifier" SCOPE_IDENTIFIER, scope_identifier str -> Option<&str>, with_scope_identifier(String), "`scopeIdentifier`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentBase`, metadata
    ContentBase = "microsoft.graph.contentBase" {
        "microsoft.graph.binaryContent",
        "microsoft.graph.textContent",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.contentCategory`, metadata
    ContentCategory = "microsoft.graph.contentCategory" {
        None = "none",
        Ai = "ai",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.contentProcessingErrorType`, metadata
    ContentProcessingErrorType = "microsoft.graph.contentProcessingErrorType" {
        Transient = "transient",
        Permanent = "permanent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.controlScore`](https://learn.microsoft.com/graph/api/resources/controlscore?view=graph-rest-1.0)
    ControlScore = "microsoft.graph.controlScore";
    "controlName" CONTROL_NAME, control_name str -> Option<&str>, with_control_name(String), "`controlName`: `Edm.String`";
    "score" SCORE, score f64 -> Option<f64>, with_score(f64), "`score`: `Edm.Double`";
    "controlCategory" CONTROL_CATEGORY, control_category str -> Option<&str>, with_control_category(String), "`controlCategory`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.customTrainingSetting`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    CustomTrainingSetting: super::TrainingSetting = "microsoft.graph.customTrainingSetting";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
    "assignedTo" ASSIGNED_TO, assigned_to enumerations -> Option<Vec<super::TrainingAssignedTo>>, with_assigned_to(Vec<super::TrainingAssignedTo>), "`assignedTo`: `Collection(microsoft.graph.trainingAssignedTo)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "durationInMinutes" DURATION_IN_MINUTES, duration_in_minutes i32 -> Option<i32>, with_duration_in_minutes(i32), "`durationInMinutes`: `Edm.Int32`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.dataPolicyOperation`](https://learn.microsoft.com/graph/api/resources/datapolicyoperation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DataPolicyOperation: super::Entity = "microsoft.graph.dataPolicyOperation";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::DataPolicyOperationStatus>, with_status(super::DataPolicyOperationStatus), "`status`: `microsoft.graph.dataPolicyOperationStatus`" "Possible values are: notStarted, running, complete, failed, unknownFutureValue.";
    "storageLocation" STORAGE_LOCATION, storage_location str -> Option<&str>, with_storage_location(String), "`storageLocation`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "submittedDateTime" SUBMITTED_DATE_TIME, submitted_date_time date_time -> Parsed<OffsetDateTime>, with_submitted_date_time(OffsetDateTime), "`submittedDateTime`: `Edm.DateTimeOffset`";
    "progress" PROGRESS, progress f64 -> Option<f64>, with_progress(f64), "`progress`: `Edm.Double`, type of the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dataPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DataPolicyOperationStatus = "microsoft.graph.dataPolicyOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Complete = "complete",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.dataSecurityAndGovernance`, metadata, with the accessors of [`Entity`](super::Entity)
    DataSecurityAndGovernance: super::Entity = "microsoft.graph.dataSecurityAndGovernance" {
        "microsoft.graph.tenantDataSecurityAndGovernance",
        "microsoft.graph.userDataSecurityAndGovernance",
    };
    inherited "id" ID, with_id(String), "`id`";
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels models -> Option<&[super::SensitivityLabel]>, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceMetadata`, metadata
    DeviceMetadata = "microsoft.graph.deviceMetadata";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "operatingSystemSpecifications" OPERATING_SYSTEM_SPECIFICATIONS, operating_system_specifications model -> Option<&super::OperatingSystemSpecifications>, with_operating_system_specifications(super::OperatingSystemSpecifications), "`operatingSystemSpecifications`: `microsoft.graph.operatingSystemSpecifications`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.dlpAction`, metadata
    DlpAction = "microsoft.graph.dlpAction" {
        NotifyUser = "notifyUser",
        BlockAccess = "blockAccess",
        DeviceRestriction = "deviceRestriction",
        BrowserRestriction = "browserRestriction",
        UnknownFutureValue = "unknownFutureValue",
        RestrictAccess = "restrictAccess",
        GenerateAlert = "generateAlert",
        GenerateIncidentReportAction = "generateIncidentReportAction",
        SPBlockAnonymousAccess = "sPBlockAnonymousAccess",
        SPRuntimeAccessControl = "sPRuntimeAccessControl",
        SPSharingNotifyUser = "sPSharingNotifyUser",
        SPSharingGenerateIncidentReport = "sPSharingGenerateIncidentReport",
        RestrictWebGrounding = "restrictWebGrounding",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.dlpActionInfo`, metadata
    DlpActionInfo = "microsoft.graph.dlpActionInfo" {
        "microsoft.graph.restrictAccessAction",
        "microsoft.graph.restrictAccessActionBase",
    };
    "action" ACTION, action enumeration -> Option<super::DlpAction>, with_action(super::DlpAction), "`action`: `microsoft.graph.dlpAction`, metadata";
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.emailFileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/emailFileAssessmentRequest?view=graph-rest-1.0), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    EmailFileAssessmentRequest: super::ThreatAssessmentRequest, super::Entity = "microsoft.graph.emailFileAssessmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "contentData" CONTENT_DATA, content_data str -> Option<&str>, with_content_data(String), "`contentData`: `Edm.String`";
    "destinationRoutingReason" DESTINATION_ROUTING_REASON, destination_routing_reason enumeration -> Option<super::MailDestinationRoutingReason>, with_destination_routing_reason(super::MailDestinationRoutingReason), "`destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`" "Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.emailPayloadDetail`, metadata, with the accessors of [`PayloadDetail`](super::PayloadDetail)
    EmailPayloadDetail: super::PayloadDetail = "microsoft.graph.emailPayloadDetail";
    inherited "coachmarks" COACHMARKS, with_coachmarks(Vec<super::PayloadCoachmark>), "`coachmarks`";
    inherited "content" CONTENT, with_content(String), "`content`";
    inherited "phishingUrl" PHISHING_URL, with_phishing_url(String), "`phishingUrl`";
    "fromEmail" FROM_EMAIL, from_email str -> Option<&str>, with_from_email(String), "`fromEmail`: `Edm.String`, metadata";
    "fromName" FROM_NAME, from_name str -> Option<&str>, with_from_name(String), "`fromName`: `Edm.String`, metadata";
    "isExternalSender" IS_EXTERNAL_SENDER, is_external_sender bool -> Option<bool>, with_is_external_sender(bool), "`isExternalSender`: `Edm.Boolean`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.emailRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EmailRole = "microsoft.graph.emailRole" {
        Unknown = "unknown",
        Sender = "sender",
        Recipient = "recipient",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.endUserNotification`, metadata, with the accessors of [`Entity`](super::Entity)
    EndUserNotification: super::Entity = "microsoft.graph.endUserNotification";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "notificationType" NOTIFICATION_TYPE, notification_type enumeration -> Option<super::EndUserNotificationType>, with_notification_type(super::EndUserNotificationType), "`notificationType`: `microsoft.graph.endUserNotificationType`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationContentStatus>, with_status(super::SimulationContentStatus), "`status`: `microsoft.graph.simulationContentStatus`, metadata";
    "supportedLocales" SUPPORTED_LOCALES, supported_locales strs -> Option<Vec<&str>>, with_supported_locales(Vec<String>), "`supportedLocales`: `Collection(Edm.String)`, metadata";
    "details" DETAILS, details models -> Option<&[super::EndUserNotificationDetail]>, with_details(Vec<super::EndUserNotificationDetail>), "`details`: `Collection(microsoft.graph.endUserNotificationDetail)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.endUserNotificationDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    EndUserNotificationDetail: super::Entity = "microsoft.graph.endUserNotificationDetail";
    inherited "id" ID, with_id(String), "`id`";
    "emailContent" EMAIL_CONTENT, email_content str -> Option<&str>, with_email_content(String), "`emailContent`: `Edm.String`, metadata";
    "isDefaultLangauge" IS_DEFAULT_LANGAUGE, is_default_langauge bool -> Option<bool>, with_is_default_langauge(bool), "`isDefaultLangauge`: `Edm.Boolean`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "sentFrom" SENT_FROM, sent_from model -> Option<&super::EmailIdentity>, with_sent_from(super::EmailIdentity), "`sentFrom`: `microsoft.graph.emailIdentity`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.endUserNotificationPreference`, metadata
    EndUserNotificationPreference = "microsoft.graph.endUserNotificationPreference" {
        Unknown = "unknown",
        Microsoft = "microsoft",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.endUserNotificationSetting`, metadata
    EndUserNotificationSetting = "microsoft.graph.endUserNotificationSetting" {
        "microsoft.graph.noTrainingNotificationSetting",
        "microsoft.graph.trainingNotificationSetting",
    };
    "notificationPreference" NOTIFICATION_PREFERENCE, notification_preference enumeration -> Option<super::EndUserNotificationPreference>, with_notification_preference(super::EndUserNotificationPreference), "`notificationPreference`: `microsoft.graph.endUserNotificationPreference`, metadata";
    "positiveReinforcement" POSITIVE_REINFORCEMENT, positive_reinforcement model -> Option<&super::PositiveReinforcementNotification>, with_positive_reinforcement(super::PositiveReinforcementNotification), "`positiveReinforcement`: `microsoft.graph.positiveReinforcementNotification`, metadata";
    "settingType" SETTING_TYPE, setting_type enumeration -> Option<super::EndUserNotificationSettingType>, with_setting_type(super::EndUserNotificationSettingType), "`settingType`: `microsoft.graph.endUserNotificationSettingType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.endUserNotificationSettingType`, metadata
    EndUserNotificationSettingType = "microsoft.graph.endUserNotificationSettingType" {
        Unknown = "unknown",
        NoTraining = "noTraining",
        TrainingSelected = "trainingSelected",
        NoNotification = "noNotification",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.endUserNotificationType`, metadata
    EndUserNotificationType = "microsoft.graph.endUserNotificationType" {
        Unknown = "unknown",
        PositiveReinforcement = "positiveReinforcement",
        NoTraining = "noTraining",
        TrainingAssignment = "trainingAssignment",
        TrainingReminder = "trainingReminder",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.executionMode`, metadata
    ExecutionMode = "microsoft.graph.executionMode" {
        EvaluateInline = "evaluateInline",
        EvaluateOffline = "evaluateOffline",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.fileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/fileassessmentrequest?view=graph-rest-1.0), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    FileAssessmentRequest: super::ThreatAssessmentRequest, super::Entity = "microsoft.graph.fileAssessmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "contentData" CONTENT_DATA, content_data str -> Option<&str>, with_content_data(String), "`contentData`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fileHash`](https://learn.microsoft.com/graph/api/resources/filehash?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    FileHash = "microsoft.graph.fileHash";
    "hashType" HASH_TYPE, hash_type enumeration -> Option<super::FileHashType>, with_hash_type(super::FileHashType), "`hashType`: `microsoft.graph.fileHashType`" "Possible values are: unknown, sha1, sha256, md5, authenticodeHash256, lsHash, ctph, peSha1, peSha256.";
    "hashValue" HASH_VALUE, hash_value str -> Option<&str>, with_hash_value(String), "`hashValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.fileHashType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    FileHashType = "microsoft.graph.fileHashType" {
        Unknown = "unknown",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Md5 = "md5",
        AuthenticodeHash256 = "authenticodeHash256",
        LsHash = "lsHash",
        Ctph = "ctph",
        PeSha1 = "peSha1",
        PeSha256 = "peSha256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.fileSecurityState`](https://learn.microsoft.com/graph/api/resources/filesecuritystate?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    FileSecurityState = "microsoft.graph.fileSecurityState";
    "fileHash" FILE_HASH, file_hash model -> Option<&super::FileHash>, with_file_hash(super::FileHash), "`fileHash`: `microsoft.graph.fileHash`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.groupScope`, metadata, with the accessors of [`ScopeBase`](super::ScopeBase)
    GroupScope: super::ScopeBase = "microsoft.graph.groupScope";
    inherited "identity" IDENTITY, with_identity(String), "`identity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.hostSecurityState`](https://learn.microsoft.com/graph/api/resources/hostsecuritystate?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    HostSecurityState = "microsoft.graph.hostSecurityState";
    "fqdn" FQDN, fqdn str -> Option<&str>, with_fqdn(String), "`fqdn`: `Edm.String`";
    "isAzureAdJoined" IS_AZURE_AD_JOINED, is_azure_ad_joined bool -> Option<bool>, with_is_azure_ad_joined(bool), "`isAzureAdJoined`: `Edm.Boolean`";
    "isAzureAdRegistered" IS_AZURE_AD_REGISTERED, is_azure_ad_registered bool -> Option<bool>, with_is_azure_ad_registered(bool), "`isAzureAdRegistered`: `Edm.Boolean`";
    "isHybridAzureDomainJoined" IS_HYBRID_AZURE_DOMAIN_JOINED, is_hybrid_azure_domain_joined bool -> Option<bool>, with_is_hybrid_azure_domain_joined(bool), "`isHybridAzureDomainJoined`: `Edm.Boolean`";
    "netBiosName" NET_BIOS_NAME, net_bios_name str -> Option<&str>, with_net_bios_name(String), "`netBiosName`: `Edm.String`";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`";
    "privateIpAddress" PRIVATE_IP_ADDRESS, private_ip_address str -> Option<&str>, with_private_ip_address(String), "`privateIpAddress`: `Edm.String`";
    "publicIpAddress" PUBLIC_IP_ADDRESS, public_ip_address str -> Option<&str>, with_public_ip_address(String), "`publicIpAddress`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.includeAllAccountTargetContent`, metadata, with the accessors of [`AccountTargetContent`](super::AccountTargetContent)
    IncludeAllAccountTargetContent: super::AccountTargetContent = "microsoft.graph.includeAllAccountTargetContent";
    inherited "type" TYPE, with_type(super::AccountTargetContentType), "`type`";
}

crate::runtime::model! {
    /// `microsoft.graph.informationProtection`, metadata
    InformationProtection = "microsoft.graph.informationProtection";
    "bitlocker" BITLOCKER, bitlocker model -> Option<&super::Bitlocker>, with_bitlocker(super::Bitlocker), "`bitlocker`: `microsoft.graph.bitlocker`, metadata";
    "threatAssessmentRequests" THREAT_ASSESSMENT_REQUESTS, threat_assessment_requests models -> Option<&[super::ThreatAssessmentRequest]>, with_threat_assessment_requests(Vec<super::ThreatAssessmentRequest>), "`threatAssessmentRequests`: `Collection(microsoft.graph.threatAssessmentRequest)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.integratedApplicationMetadata`, metadata
    IntegratedApplicationMetadata = "microsoft.graph.integratedApplicationMetadata" {
        "microsoft.graph.protectedApplicationMetadata",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.investigationSecurityState`, metadata
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    InvestigationSecurityState = "microsoft.graph.investigationSecurityState";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.labelActionSource`, metadata
    LabelActionSource = "microsoft.graph.labelActionSource" {
        Manual = "manual",
        Automatic = "automatic",
        Recommended = "recommended",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.labelContentRight`, metadata, with the accessors of [`Entity`](super::Entity)
    LabelContentRight: super::Entity = "microsoft.graph.labelContentRight";
    inherited "id" ID, with_id(String), "`id`";
    "cid" CID, cid str -> Option<&str>, with_cid(String), "`cid`: `Edm.String`, metadata";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`, metadata";
    "rights" RIGHTS, rights flags -> Option<Flags<super::UsageRights>>, with_rights(Flags<super::UsageRights>), "`rights`: `microsoft.graph.usageRights`, metadata";
    "label" LABEL, label model -> Option<&super::SensitivityLabel>, with_label(super::SensitivityLabel), "`label`: `microsoft.graph.sensitivityLabel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.landingPage`, metadata, with the accessors of [`Entity`](super::Entity)
    LandingPage: super::Entity = "microsoft.graph.landingPage";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationContentStatus>, with_status(super::SimulationContentStatus), "`status`: `microsoft.graph.simulationContentStatus`, metadata";
    "supportedLocales" SUPPORTED_LOCALES, supported_locales strs -> Option<Vec<&str>>, with_supported_locales(Vec<String>), "`supportedLocales`: `Collection(Edm.String)`, metadata";
    "details" DETAILS, details models -> Option<&[super::LandingPageDetail]>, with_details(Vec<super::LandingPageDetail>), "`details`: `Collection(microsoft.graph.landingPageDetail)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.landingPageDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    LandingPageDetail: super::Entity = "microsoft.graph.landingPageDetail";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "isDefaultLangauge" IS_DEFAULT_LANGAUGE, is_default_langauge bool -> Option<bool>, with_is_default_langauge(bool), "`isDefaultLangauge`: `Edm.Boolean`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.loginPage`, metadata, with the accessors of [`Entity`](super::Entity)
    LoginPage: super::Entity = "microsoft.graph.loginPage";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationContentStatus>, with_status(super::SimulationContentStatus), "`status`: `microsoft.graph.simulationContentStatus`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.logonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LogonType = "microsoft.graph.logonType" {
        Unknown = "unknown",
        Interactive = "interactive",
        RemoteInteractive = "remoteInteractive",
        Network = "network",
        Batch = "batch",
        Service = "service",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.mailAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/mailassessmentrequest?view=graph-rest-1.0), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    MailAssessmentRequest: super::ThreatAssessmentRequest, super::Entity = "microsoft.graph.mailAssessmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "destinationRoutingReason" DESTINATION_ROUTING_REASON, destination_routing_reason enumeration -> Option<super::MailDestinationRoutingReason>, with_destination_routing_reason(super::MailDestinationRoutingReason), "`destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`" "Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.";
    "messageUri" MESSAGE_URI, message_uri str -> Option<&str>, with_message_uri(String), "`messageUri`: `Edm.String`";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mailDestinationRoutingReason`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    MailDestinationRoutingReason = "microsoft.graph.mailDestinationRoutingReason" {
        None = "none",
        MailFlowRule = "mailFlowRule",
        SafeSender = "safeSender",
        BlockedSender = "blockedSender",
        AdvancedSpamFiltering = "advancedSpamFiltering",
        DomainAllowList = "domainAllowList",
        DomainBlockList = "domainBlockList",
        NotInAddressBook = "notInAddressBook",
        FirstTimeSender = "firstTimeSender",
        AutoPurgeToInbox = "autoPurgeToInbox",
        AutoPurgeToJunk = "autoPurgeToJunk",
        AutoPurgeToDeleted = "autoPurgeToDeleted",
        Outbound = "outbound",
        NotJunk = "notJunk",
        Junk = "junk",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.malwareState`](https://learn.microsoft.com/graph/api/resources/malwarestate?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    MalwareState = "microsoft.graph.malwareState";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "family" FAMILY, family str -> Option<&str>, with_family(String), "`family`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "severity" SEVERITY, severity str -> Option<&str>, with_severity(String), "`severity`: `Edm.String`";
    "wasRunning" WAS_RUNNING, was_running bool -> Option<bool>, with_was_running(bool), "`wasRunning`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.messageSecurityState`, metadata
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    MessageSecurityState = "microsoft.graph.messageSecurityState";
    "connectingIP" CONNECTING_IP, connecting_ip str -> Option<&str>, with_connecting_ip(String), "`connectingIP`: `Edm.String`, metadata";
    "deliveryAction" DELIVERY_ACTION, delivery_action str -> Option<&str>, with_delivery_action(String), "`deliveryAction`: `Edm.String`, metadata";
    "deliveryLocation" DELIVERY_LOCATION, delivery_location str -> Option<&str>, with_delivery_location(String), "`deliveryLocation`: `Edm.String`, metadata";
    "directionality" DIRECTIONALITY, directionality str -> Option<&str>, with_directionality(String), "`directionality`: `Edm.String`, metadata";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`, metadata";
    "messageFingerprint" MESSAGE_FINGERPRINT, message_fingerprint str -> Option<&str>, with_message_fingerprint(String), "`messageFingerprint`: `Edm.String`, metadata";
    "messageReceivedDateTime" MESSAGE_RECEIVED_DATE_TIME, message_received_date_time date_time -> Parsed<OffsetDateTime>, with_message_received_date_time(OffsetDateTime), "`messageReceivedDateTime`: `Edm.DateTimeOffset`, metadata";
    "messageSubject" MESSAGE_SUBJECT, message_subject str -> Option<&str>, with_message_subject(String), "`messageSubject`: `Edm.String`, metadata";
    "networkMessageId" NETWORK_MESSAGE_ID, network_message_id str -> Option<&str>, with_network_message_id(String), "`networkMessageId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftCustomTrainingSetting`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    MicrosoftCustomTrainingSetting: super::TrainingSetting = "microsoft.graph.microsoftCustomTrainingSetting";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "trainingAssignmentMappings" TRAINING_ASSIGNMENT_MAPPINGS, training_assignment_mappings models -> Option<&[super::MicrosoftTrainingAssignmentMapping]>, with_training_assignment_mappings(Vec<super::MicrosoftTrainingAssignmentMapping>), "`trainingAssignmentMappings`: `Collection(microsoft.graph.microsoftTrainingAssignmentMapping)`, metadata";
    "trainingCompletionDuration" TRAINING_COMPLETION_DURATION, training_completion_duration enumeration -> Option<super::TrainingCompletionDuration>, with_training_completion_duration(super::TrainingCompletionDuration), "`trainingCompletionDuration`: `microsoft.graph.trainingCompletionDuration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftManagedTrainingSetting`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    MicrosoftManagedTrainingSetting: super::TrainingSetting = "microsoft.graph.microsoftManagedTrainingSetting";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "trainingCompletionDuration" TRAINING_COMPLETION_DURATION, training_completion_duration enumeration -> Option<super::TrainingCompletionDuration>, with_training_completion_duration(super::TrainingCompletionDuration), "`trainingCompletionDuration`: `microsoft.graph.trainingCompletionDuration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftTrainingAssignmentMapping`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    MicrosoftTrainingAssignmentMapping: super::TrainingSetting = "microsoft.graph.microsoftTrainingAssignmentMapping";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
    "assignedTo" ASSIGNED_TO, assigned_to enumerations -> Option<Vec<super::TrainingAssignedTo>>, with_assigned_to(Vec<super::TrainingAssignedTo>), "`assignedTo`: `Collection(microsoft.graph.trainingAssignedTo)`, metadata";
    "training" TRAINING, training model -> Option<&super::Training>, with_training(super::Training), "`training`: `microsoft.graph.training`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.networkConnection`](https://learn.microsoft.com/graph/api/resources/networkconnection?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    NetworkConnection = "microsoft.graph.networkConnection";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "destinationAddress" DESTINATION_ADDRESS, destination_address str -> Option<&str>, with_destination_address(String), "`destinationAddress`: `Edm.String`";
    "destinationLocation" DESTINATION_LOCATION, destination_location str -> Option<&str>, with_destination_location(String), "`destinationLocation`: `Edm.String`";
    "destinationDomain" DESTINATION_DOMAIN, destination_domain str -> Option<&str>, with_destination_domain(String), "`destinationDomain`: `Edm.String`";
    "destinationPort" DESTINATION_PORT, destination_port str -> Option<&str>, with_destination_port(String), "`destinationPort`: `Edm.String`";
    "destinationUrl" DESTINATION_URL, destination_url str -> Option<&str>, with_destination_url(String), "`destinationUrl`: `Edm.String`";
    "direction" DIRECTION, direction enumeration -> Option<super::ConnectionDirection>, with_direction(super::ConnectionDirection), "`direction`: `microsoft.graph.connectionDirection`" "Possible values are: unknown, inbound, outbound.";
    "domainRegisteredDateTime" DOMAIN_REGISTERED_DATE_TIME, domain_registered_date_time date_time -> Parsed<OffsetDateTime>, with_domain_registered_date_time(OffsetDateTime), "`domainRegisteredDateTime`: `Edm.DateTimeOffset`";
    "localDnsName" LOCAL_DNS_NAME, local_dns_name str -> Option<&str>, with_local_dns_name(String), "`localDnsName`: `Edm.String`";
    "natDestinationAddress" NAT_DESTINATION_ADDRESS, nat_destination_address str -> Option<&str>, with_nat_destination_address(String), "`natDestinationAddress`: `Edm.String`";
    "natDestinationPort" NAT_DESTINATION_PORT, nat_destination_port str -> Option<&str>, with_nat_destination_port(String), "`natDestinationPort`: `Edm.String`";
    "natSourceAddress" NAT_SOURCE_ADDRESS, nat_source_address str -> Option<&str>, with_nat_source_address(String), "`natSourceAddress`: `Edm.String`";
    "natSourcePort" NAT_SOURCE_PORT, nat_source_port str -> Option<&str>, with_nat_source_port(String), "`natSourcePort`: `Edm.String`";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::SecurityNetworkProtocol>, with_protocol(super::SecurityNetworkProtocol), "`protocol`: `microsoft.graph.securityNetworkProtocol`" "Possible values are: unknown, ip, icmp, igmp, ggp, ipv4, tcp, pup, udp, idp, ipv6, ipv6RoutingHeader, ipv6FragmentHeader, ipSecEncapsulatingSecurityPayload, ipSecAuthenticationHeader, icmpV6, ipv6NoNextHeader, ipv6DestinationOptions, nd, raw, ipx, spx, spxII.";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
    "sourceAddress" SOURCE_ADDRESS, source_address str -> Option<&str>, with_source_address(String), "`sourceAddress`: `Edm.String`";
    "sourceLocation" SOURCE_LOCATION, source_location str -> Option<&str>, with_source_location(String), "`sourceLocation`: `Edm.String`";
    "sourcePort" SOURCE_PORT, source_port str -> Option<&str>, with_source_port(String), "`sourcePort`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ConnectionStatus>, with_status(super::ConnectionStatus), "`status`: `microsoft.graph.connectionStatus`" "Possible values are: unknown, attempted, succeeded, blocked, failed.";
    "urlParameters" URL_PARAMETERS, url_parameters str -> Option<&str>, with_url_parameters(String), "`urlParameters`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.noTrainingNotificationSetting`, metadata, with the accessors of [`EndUserNotificationSetting`](super::EndUserNotificationSetting)
    NoTrainingNotificationSetting: super::EndUserNotificationSetting = "microsoft.graph.noTrainingNotificationSetting";
    inherited "notificationPreference" NOTIFICATION_PREFERENCE, with_notification_preference(super::EndUserNotificationPreference), "`notificationPreference`";
    inherited "positiveReinforcement" POSITIVE_REINFORCEMENT, with_positive_reinforcement(super::PositiveReinforcementNotification), "`positiveReinforcement`";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::EndUserNotificationSettingType), "`settingType`";
    "simulationNotification" SIMULATION_NOTIFICATION, simulation_notification model -> Option<&super::SimulationNotification>, with_simulation_notification(super::SimulationNotification), "`simulationNotification`: `microsoft.graph.simulationNotification`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.noTrainingSetting`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    NoTrainingSetting: super::TrainingSetting = "microsoft.graph.noTrainingSetting";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.notificationDeliveryFrequency`, metadata
    NotificationDeliveryFrequency = "microsoft.graph.notificationDeliveryFrequency" {
        Unknown = "unknown",
        Weekly = "weekly",
        BiWeekly = "biWeekly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.notificationDeliveryPreference`, metadata
    NotificationDeliveryPreference = "microsoft.graph.notificationDeliveryPreference" {
        Unknown = "unknown",
        DeliverImmedietly = "deliverImmedietly",
        DeliverAfterCampaignEnd = "deliverAfterCampaignEnd",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.oAuthAppScope`, metadata
    OauthAppScope = "microsoft.graph.oAuthAppScope" {
        Unknown = "unknown",
        ReadCalendar = "readCalendar",
        ReadContact = "readContact",
        ReadMail = "readMail",
        ReadAllChat = "readAllChat",
        ReadAllFile = "readAllFile",
        ReadAndWriteMail = "readAndWriteMail",
        SendMail = "sendMail",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.oAuthConsentAppDetail`, metadata
    OauthConsentAppDetail = "microsoft.graph.oAuthConsentAppDetail";
    "appScope" APP_SCOPE, app_scope enumeration -> Option<super::OauthAppScope>, with_app_scope(super::OauthAppScope), "`appScope`: `microsoft.graph.oAuthAppScope`, metadata";
    "displayLogo" DISPLAY_LOGO, display_logo str -> Option<&str>, with_display_logo(String), "`displayLogo`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.operatingSystemSpecifications`, metadata
    OperatingSystemSpecifications = "microsoft.graph.operatingSystemSpecifications";
    "operatingSystemPlatform" OPERATING_SYSTEM_PLATFORM, operating_system_platform str -> Option<&str>, with_operating_system_platform(String), "`operatingSystemPlatform`: `Edm.String`, metadata";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.payload`, metadata, with the accessors of [`Entity`](super::Entity)
    Payload: super::Entity = "microsoft.graph.payload";
    inherited "id" ID, with_id(String), "`id`";
    "brand" BRAND, brand enumeration -> Option<super::PayloadBrand>, with_brand(super::PayloadBrand), "`brand`: `microsoft.graph.payloadBrand`, metadata";
    "complexity" COMPLEXITY, complexity enumeration -> Option<super::PayloadComplexity>, with_complexity(super::PayloadComplexity), "`complexity`: `microsoft.graph.payloadComplexity`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "detail" DETAIL, detail model -> Option<&super::PayloadDetail>, with_detail(super::PayloadDetail), "`detail`: `microsoft.graph.payloadDetail`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "industry" INDUSTRY, industry enumeration -> Option<super::PayloadIndustry>, with_industry(super::PayloadIndustry), "`industry`: `microsoft.graph.payloadIndustry`, metadata";
    "isAutomated" IS_AUTOMATED, is_automated bool -> Option<bool>, with_is_automated(bool), "`isAutomated`: `Edm.Boolean`, metadata";
    "isControversial" IS_CONTROVERSIAL, is_controversial bool -> Option<bool>, with_is_controversial(bool), "`isControversial`: `Edm.Boolean`, metadata";
    "isCurrentEvent" IS_CURRENT_EVENT, is_current_event bool -> Option<bool>, with_is_current_event(bool), "`isCurrentEvent`: `Edm.Boolean`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "payloadTags" PAYLOAD_TAGS, payload_tags strs -> Option<Vec<&str>>, with_payload_tags(Vec<String>), "`payloadTags`: `Collection(Edm.String)`, metadata";
    "platform" PLATFORM, platform enumeration -> Option<super::PayloadDeliveryPlatform>, with_platform(super::PayloadDeliveryPlatform), "`platform`: `microsoft.graph.payloadDeliveryPlatform`, metadata";
    "predictedCompromiseRate" PREDICTED_COMPROMISE_RATE, predicted_compromise_rate f64 -> Option<f64>, with_predicted_compromise_rate(f64), "`predictedCompromiseRate`: `Edm.Double`, metadata";
    "simulationAttackType" SIMULATION_ATTACK_TYPE, simulation_attack_type enumeration -> Option<super::SimulationAttackType>, with_simulation_attack_type(super::SimulationAttackType), "`simulationAttackType`: `microsoft.graph.simulationAttackType`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationContentStatus>, with_status(super::SimulationContentStatus), "`status`: `microsoft.graph.simulationContentStatus`, metadata";
    "technique" TECHNIQUE, technique enumeration -> Option<super::SimulationAttackTechnique>, with_technique(super::SimulationAttackTechnique), "`technique`: `microsoft.graph.simulationAttackTechnique`, metadata";
    "theme" THEME, theme enumeration -> Option<super::PayloadTheme>, with_theme(super::PayloadTheme), "`theme`: `microsoft.graph.payloadTheme`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadBrand`, metadata
    PayloadBrand = "microsoft.graph.payloadBrand" {
        Unknown = "unknown",
        Other = "other",
        AmericanExpress = "americanExpress",
        CapitalOne = "capitalOne",
        Dhl = "dhl",
        DocuSign = "docuSign",
        Dropbox = "dropbox",
        Facebook = "facebook",
        FirstAmerican = "firstAmerican",
        Microsoft = "microsoft",
        Netflix = "netflix",
        Scotiabank = "scotiabank",
        SendGrid = "sendGrid",
        StewartTitle = "stewartTitle",
        Tesco = "tesco",
        WellsFargo = "wellsFargo",
        SyrinxCloud = "syrinxCloud",
        Adobe = "adobe",
        Teams = "teams",
        Zoom = "zoom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.payloadCoachmark`, metadata
    PayloadCoachmark = "microsoft.graph.payloadCoachmark";
    "coachmarkLocation" COACHMARK_LOCATION, coachmark_location model -> Option<&super::CoachmarkLocation>, with_coachmark_location(super::CoachmarkLocation), "`coachmarkLocation`: `microsoft.graph.coachmarkLocation`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "indicator" INDICATOR, indicator str -> Option<&str>, with_indicator(String), "`indicator`: `Edm.String`, metadata";
    "isValid" IS_VALID, is_valid bool -> Option<bool>, with_is_valid(bool), "`isValid`: `Edm.Boolean`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "order" ORDER, order str -> Option<&str>, with_order(String), "`order`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadComplexity`, metadata
    PayloadComplexity = "microsoft.graph.payloadComplexity" {
        Unknown = "unknown",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadDeliveryPlatform`, metadata
    PayloadDeliveryPlatform = "microsoft.graph.payloadDeliveryPlatform" {
        Unknown = "unknown",
        Sms = "sms",
        Email = "email",
        Teams = "teams",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.payloadDetail`, metadata
    PayloadDetail = "microsoft.graph.payloadDetail" {
        "microsoft.graph.emailPayloadDetail",
    };
    "coachmarks" COACHMARKS, coachmarks models -> Option<&[super::PayloadCoachmark]>, with_coachmarks(Vec<super::PayloadCoachmark>), "`coachmarks`: `Collection(microsoft.graph.payloadCoachmark)`, metadata";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "phishingUrl" PHISHING_URL, phishing_url str -> Option<&str>, with_phishing_url(String), "`phishingUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadIndustry`, metadata
    PayloadIndustry = "microsoft.graph.payloadIndustry" {
        Unknown = "unknown",
        Other = "other",
        Banking = "banking",
        BusinessServices = "businessServices",
        ConsumerServices = "consumerServices",
        Education = "education",
        Energy = "energy",
        Construction = "construction",
        Consulting = "consulting",
        FinancialServices = "financialServices",
        Government = "government",
        Hospitality = "hospitality",
        Insurance = "insurance",
        Legal = "legal",
        CourierServices = "courierServices",
        It = "IT",
        Healthcare = "healthcare",
        Manufacturing = "manufacturing",
        Retail = "retail",
        Telecom = "telecom",
        RealEstate = "realEstate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadTheme`, metadata
    PayloadTheme = "microsoft.graph.payloadTheme" {
        Unknown = "unknown",
        Other = "other",
        AccountActivation = "accountActivation",
        AccountVerification = "accountVerification",
        Billing = "billing",
        CleanUpMail = "cleanUpMail",
        Controversial = "controversial",
        DocumentReceived = "documentReceived",
        Expense = "expense",
        Fax = "fax",
        FinanceReport = "financeReport",
        IncomingMessages = "incomingMessages",
        Invoice = "invoice",
        ItemReceived = "itemReceived",
        LoginAlert = "loginAlert",
        MailReceived = "mailReceived",
        Password = "password",
        Payment = "payment",
        Payroll = "payroll",
        PersonalizedOffer = "personalizedOffer",
        Quarantine = "quarantine",
        RemoteWork = "remoteWork",
        ReviewMessage = "reviewMessage",
        SecurityUpdate = "securityUpdate",
        ServiceSuspended = "serviceSuspended",
        SignatureRequired = "signatureRequired",
        UpgradeMailboxStorage = "upgradeMailboxStorage",
        VerifyMailbox = "verifyMailbox",
        Voicemail = "voicemail",
        Advertisement = "advertisement",
        EmployeeEngagement = "employeeEngagement",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.policyBinding`, metadata
    PolicyBinding = "microsoft.graph.policyBinding";
    "exclusions" EXCLUSIONS, exclusions models -> Option<&[super::ScopeBase]>, with_exclusions(Vec<super::ScopeBase>), "`exclusions`: `Collection(microsoft.graph.scopeBase)`, metadata";
    "inclusions" INCLUSIONS, inclusions models -> Option<&[super::ScopeBase]>, with_inclusions(Vec<super::ScopeBase>), "`inclusions`: `Collection(microsoft.graph.scopeBase)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocation`, metadata
    PolicyLocation = "microsoft.graph.policyLocation" {
        "microsoft.graph.policyLocationApplication",
        "microsoft.graph.policyLocationDomain",
        "microsoft.graph.policyLocationUrl",
    };
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocationApplication`, metadata, with the accessors of [`PolicyLocation`](super::PolicyLocation)
    PolicyLocationApplication: super::PolicyLocation = "microsoft.graph.policyLocationApplication";
    inherited "value" VALUE, with_value(String), "`value`";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocationDomain`, metadata, with the accessors of [`PolicyLocation`](super::PolicyLocation)
    PolicyLocationDomain: super::PolicyLocation = "microsoft.graph.policyLocationDomain";
    inherited "value" VALUE, with_value(String), "`value`";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocationUrl`, metadata, with the accessors of [`PolicyLocation`](super::PolicyLocation)
    PolicyLocationUrl: super::PolicyLocation = "microsoft.graph.policyLocationUrl";
    inherited "value" VALUE, with_value(String), "`value`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.policyPivotProperty`, metadata
    PolicyPivotProperty = "microsoft.graph.policyPivotProperty" {
        None = "none",
        Activity = "activity",
        Location = "location",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.policyScopeBase`, metadata
    PolicyScopeBase = "microsoft.graph.policyScopeBase" {
        "microsoft.graph.policyTenantScope",
        "microsoft.graph.policyUserScope",
    };
    "activities" ACTIVITIES, activities flags -> Option<Flags<super::UserActivityTypes>>, with_activities(Flags<super::UserActivityTypes>), "`activities`: `microsoft.graph.userActivityTypes`, metadata";
    "executionMode" EXECUTION_MODE, execution_mode enumeration -> Option<super::ExecutionMode>, with_execution_mode(super::ExecutionMode), "`executionMode`: `microsoft.graph.executionMode`, metadata";
    "locations" LOCATIONS, locations models -> Option<&[super::PolicyLocation]>, with_locations(Vec<super::PolicyLocation>), "`locations`: `Collection(microsoft.graph.policyLocation)`, metadata";
    "policyActions" POLICY_ACTIONS, policy_actions models -> Option<&[super::DlpActionInfo]>, with_policy_actions(Vec<super::DlpActionInfo>), "`policyActions`: `Collection(microsoft.graph.dlpActionInfo)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyTenantScope`, metadata, with the accessors of [`PolicyScopeBase`](super::PolicyScopeBase)
    PolicyTenantScope: super::PolicyScopeBase = "microsoft.graph.policyTenantScope";
    inherited "activities" ACTIVITIES, with_activities(Flags<super::UserActivityTypes>), "`activities`";
    inherited "executionMode" EXECUTION_MODE, with_execution_mode(super::ExecutionMode), "`executionMode`";
    inherited "locations" LOCATIONS, with_locations(Vec<super::PolicyLocation>), "`locations`";
    inherited "policyActions" POLICY_ACTIONS, with_policy_actions(Vec<super::DlpActionInfo>), "`policyActions`";
    "policyScope" POLICY_SCOPE, policy_scope model -> Option<&super::PolicyBinding>, with_policy_scope(super::PolicyBinding), "`policyScope`: `microsoft.graph.policyBinding`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyUserScope`, metadata, with the accessors of [`PolicyScopeBase`](super::PolicyScopeBase)
    PolicyUserScope: super::PolicyScopeBase = "microsoft.graph.policyUserScope";
    inherited "activities" ACTIVITIES, with_activities(Flags<super::UserActivityTypes>), "`activities`";
    inherited "executionMode" EXECUTION_MODE, with_execution_mode(super::ExecutionMode), "`executionMode`";
    inherited "locations" LOCATIONS, with_locations(Vec<super::PolicyLocation>), "`locations`";
    inherited "policyActions" POLICY_ACTIONS, with_policy_actions(Vec<super::DlpActionInfo>), "`policyActions`";
}

crate::runtime::model! {
    /// `microsoft.graph.positiveReinforcementNotification`, metadata, with the accessors of [`BaseEndUserNotification`](super::BaseEndUserNotification)
    PositiveReinforcementNotification: super::BaseEndUserNotification = "microsoft.graph.positiveReinforcementNotification";
    inherited "defaultLanguage" DEFAULT_LANGUAGE, with_default_language(String), "`defaultLanguage`";
    inherited "endUserNotification" END_USER_NOTIFICATION, with_end_user_notification(super::EndUserNotification), "`endUserNotification`";
    "deliveryPreference" DELIVERY_PREFERENCE, delivery_preference enumeration -> Option<super::NotificationDeliveryPreference>, with_delivery_preference(super::NotificationDeliveryPreference), "`deliveryPreference`: `microsoft.graph.notificationDeliveryPreference`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.process`](https://learn.microsoft.com/graph/api/resources/process?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    Process = "microsoft.graph.process";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "commandLine" COMMAND_LINE, command_line str -> Option<&str>, with_command_line(String), "`commandLine`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "fileHash" FILE_HASH, file_hash model -> Option<&super::FileHash>, with_file_hash(super::FileHash), "`fileHash`: `microsoft.graph.fileHash`";
    "integrityLevel" INTEGRITY_LEVEL, integrity_level enumeration -> Option<super::ProcessIntegrityLevel>, with_integrity_level(super::ProcessIntegrityLevel), "`integrityLevel`: `microsoft.graph.processIntegrityLevel`" "Possible values are: unknown, untrusted, low, medium, high, system.";
    "isElevated" IS_ELEVATED, is_elevated bool -> Option<bool>, with_is_elevated(bool), "`isElevated`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parentProcessCreatedDateTime" PARENT_PROCESS_CREATED_DATE_TIME, parent_process_created_date_time date_time -> Parsed<OffsetDateTime>, with_parent_process_created_date_time(OffsetDateTime), "`parentProcessCreatedDateTime`: `Edm.DateTimeOffset`";
    "parentProcessId" PARENT_PROCESS_ID, parent_process_id i32 -> Option<i32>, with_parent_process_id(i32), "`parentProcessId`: `Edm.Int32`";
    "parentProcessName" PARENT_PROCESS_NAME, parent_process_name str -> Option<&str>, with_parent_process_name(String), "`parentProcessName`: `Edm.String`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "processId" PROCESS_ID, process_id i32 -> Option<i32>, with_process_id(i32), "`processId`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentBatchRequest`, metadata
    ProcessContentBatchRequest = "microsoft.graph.processContentBatchRequest";
    "contentToProcess" CONTENT_TO_PROCESS, content_to_process model -> Option<&super::ProcessContentRequest>, with_content_to_process(super::ProcessContentRequest), "`contentToProcess`: `microsoft.graph.processContentRequest`, metadata";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentMetadataBase`, metadata
    ProcessContentMetadataBase = "microsoft.graph.processContentMetadataBase" {
        "microsoft.graph.processConversationMetadata",
        "microsoft.graph.processFileMetadata",
    };
    "content" CONTENT, content model -> Option<&super::ContentBase>, with_content(super::ContentBase), "`content`: `microsoft.graph.contentBase`, metadata";
    "contentCategory" CONTENT_CATEGORY, content_category enumeration -> Option<super::ContentCategory>, with_content_category(super::ContentCategory), "`contentCategory`: `microsoft.graph.contentCategory`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "isTruncated" IS_TRUNCATED, is_truncated bool -> Option<bool>, with_is_truncated(bool), "`isTruncated`: `Edm.Boolean`, metadata";
    "length" LENGTH, length i64 -> Option<i64>, with_length(i64), "`length`: `Edm.Int64`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "sequenceNumber" SEQUENCE_NUMBER, sequence_number i64 -> Option<i64>, with_sequence_number(i64), "`sequenceNumber`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentRequest`, metadata
    ProcessContentRequest = "microsoft.graph.processContentRequest";
    "activityMetadata" ACTIVITY_METADATA, activity_metadata model -> Option<&super::ActivityMetadata>, with_activity_metadata(super::ActivityMetadata), "`activityMetadata`: `microsoft.graph.activityMetadata`, metadata";
    "contentEntries" CONTENT_ENTRIES, content_entries models -> Option<&[super::ProcessContentMetadataBase]>, with_content_entries(Vec<super::ProcessContentMetadataBase>), "`contentEntries`: `Collection(microsoft.graph.processContentMetadataBase)`, metadata";
    "deviceMetadata" DEVICE_METADATA, device_metadata model -> Option<&super::DeviceMetadata>, with_device_metadata(super::DeviceMetadata), "`deviceMetadata`: `microsoft.graph.deviceMetadata`, metadata";
    "integratedAppMetadata" INTEGRATED_APP_METADATA, integrated_app_metadata model -> Option<&super::IntegratedApplicationMetadata>, with_integrated_app_metadata(super::IntegratedApplicationMetadata), "`integratedAppMetadata`: `microsoft.graph.integratedApplicationMetadata`, metadata";
    "protectedAppMetadata" PROTECTED_APP_METADATA, protected_app_metadata model -> Option<&super::ProtectedApplicationMetadata>, with_protected_app_metadata(super::ProtectedApplicationMetadata), "`protectedAppMetadata`: `microsoft.graph.protectedApplicationMetadata`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentResponse`, metadata
    ProcessContentResponse = "microsoft.graph.processContentResponse";
    "policyActions" POLICY_ACTIONS, policy_actions models -> Option<&[super::DlpActionInfo]>, with_policy_actions(Vec<super::DlpActionInfo>), "`policyActions`: `Collection(microsoft.graph.dlpActionInfo)`, metadata";
    "processingErrors" PROCESSING_ERRORS, processing_errors models -> Option<&[super::ProcessingError]>, with_processing_errors(Vec<super::ProcessingError>), "`processingErrors`: `Collection(microsoft.graph.processingError)`, metadata";
    "protectionScopeState" PROTECTION_SCOPE_STATE, protection_scope_state enumeration -> Option<super::ProtectionScopeState>, with_protection_scope_state(super::ProtectionScopeState), "`protectionScopeState`: `microsoft.graph.protectionScopeState`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentResponses`, metadata
    ProcessContentResponses = "microsoft.graph.processContentResponses";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
    "results" RESULTS, results model -> Option<&super::ProcessContentResponse>, with_results(super::ProcessContentResponse), "`results`: `microsoft.graph.processContentResponse`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processConversationMetadata`, metadata, with the accessors of [`ProcessContentMetadataBase`](super::ProcessContentMetadataBase)
    ProcessConversationMetadata: super::ProcessContentMetadataBase = "microsoft.graph.processConversationMetadata";
    inherited "content" CONTENT, with_content(super::ContentBase), "`content`";
    inherited "contentCategory" CONTENT_CATEGORY, with_content_category(super::ContentCategory), "`contentCategory`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "isTruncated" IS_TRUNCATED, with_is_truncated(bool), "`isTruncated`";
    inherited "length" LENGTH, with_length(i64), "`length`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "sequenceNumber" SEQUENCE_NUMBER, with_sequence_number(i64), "`sequenceNumber`";
    "accessedResources" ACCESSED_RESOURCES, accessed_resources strs -> Option<Vec<&str>>, with_accessed_resources(Vec<String>), "`accessedResources`: `Collection(Edm.String)`, metadata" deprecated(since = "2025-08-20", note = "the service announces its removal on 2025-08-20 (2020-08-20)");
    "accessedResources_v2" ACCESSED_RESOURCES_V2, accessed_resources_v2 models -> Option<&[super::ResourceAccessDetail]>, with_accessed_resources_v2(Vec<super::ResourceAccessDetail>), "`accessedResources_v2`: `Collection(microsoft.graph.resourceAccessDetail)`, metadata";
    "agents" AGENTS, agents models -> Option<&[super::AiAgentInfo]>, with_agents(Vec<super::AiAgentInfo>), "`agents`: `Collection(microsoft.graph.aiAgentInfo)`, metadata";
    "parentMessageId" PARENT_MESSAGE_ID, parent_message_id str -> Option<&str>, with_parent_message_id(String), "`parentMessageId`: `Edm.String`, metadata";
    "plugins" PLUGINS, plugins models -> Option<&[super::AiInteractionPlugin]>, with_plugins(Vec<super::AiInteractionPlugin>), "`plugins`: `Collection(microsoft.graph.aiInteractionPlugin)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processFileMetadata`, metadata, with the accessors of [`ProcessContentMetadataBase`](super::ProcessContentMetadataBase)
    ProcessFileMetadata: super::ProcessContentMetadataBase = "microsoft.graph.processFileMetadata";
    inherited "content" CONTENT, with_content(super::ContentBase), "`content`";
    inherited "contentCategory" CONTENT_CATEGORY, with_content_category(super::ContentCategory), "`contentCategory`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "isTruncated" IS_TRUNCATED, with_is_truncated(bool), "`isTruncated`";
    inherited "length" LENGTH, with_length(i64), "`length`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "sequenceNumber" SEQUENCE_NUMBER, with_sequence_number(i64), "`sequenceNumber`";
    "customProperties" CUSTOM_PROPERTIES, custom_properties model -> Option<&super::CustomMetadataDictionary>, with_custom_properties(super::CustomMetadataDictionary), "`customProperties`: `microsoft.graph.customMetadataDictionary`, metadata";
    "ownerId" OWNER_ID, owner_id str -> Option<&str>, with_owner_id(String), "`ownerId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.processIntegrityLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProcessIntegrityLevel = "microsoft.graph.processIntegrityLevel" {
        Unknown = "unknown",
        Untrusted = "untrusted",
        Low = "low",
        Medium = "medium",
        High = "high",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.processingError`, metadata, with the accessors of [`ClassificationError`](super::ClassificationError)
    ProcessingError: super::ClassificationError, super::ClassifcationErrorBase = "microsoft.graph.processingError";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "innerError" INNER_ERROR, with_inner_error(super::ClassificationInnerError), "`innerError`";
    inherited "message" MESSAGE, with_message(String), "`message`";
    inherited "target" TARGET, with_target(String), "`target`";
    inherited "details" DETAILS, with_details(Vec<super::ClassifcationErrorBase>), "`details`";
    "errorType" ERROR_TYPE, error_type enumeration -> Option<super::ContentProcessingErrorType>, with_error_type(super::ContentProcessingErrorType), "`errorType`: `microsoft.graph.contentProcessingErrorType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectedApplicationMetadata`, metadata, with the accessors of [`IntegratedApplicationMetadata`](super::IntegratedApplicationMetadata)
    ProtectedApplicationMetadata: super::IntegratedApplicationMetadata = "microsoft.graph.protectedApplicationMetadata";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
    "applicationLocation" APPLICATION_LOCATION, application_location model -> Option<&super::PolicyLocation>, with_application_location(super::PolicyLocation), "`applicationLocation`: `microsoft.graph.policyLocation`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectedContent`, metadata
    ProtectedContent = "microsoft.graph.protectedContent";
    "cid" CID, cid str -> Option<&str>, with_cid(String), "`cid`: `Edm.String`, metadata";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`, metadata";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.protectionScopeState`, metadata
    ProtectionScopeState = "microsoft.graph.protectionScopeState" {
        NotModified = "notModified",
        Modified = "modified",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.recommendedAction`, metadata
    RecommendedAction = "microsoft.graph.recommendedAction";
    "actionWebUrl" ACTION_WEB_URL, action_web_url str -> Option<&str>, with_action_web_url(String), "`actionWebUrl`: `Edm.String`, metadata";
    "potentialScoreImpact" POTENTIAL_SCORE_IMPACT, potential_score_impact f64 -> Option<f64>, with_potential_score_impact(f64), "`potentialScoreImpact`: `Edm.Double`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryHive`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryHive = "microsoft.graph.registryHive" {
        Unknown = "unknown",
        CurrentConfig = "currentConfig",
        CurrentUser = "currentUser",
        LocalMachineSam = "localMachineSam",
        LocalMachineSecurity = "localMachineSecurity",
        LocalMachineSoftware = "localMachineSoftware",
        LocalMachineSystem = "localMachineSystem",
        UsersDefault = "usersDefault",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.registryKeyState`](https://learn.microsoft.com/graph/api/resources/registrykeystate?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    RegistryKeyState = "microsoft.graph.registryKeyState";
    "hive" HIVE, hive enumeration -> Option<super::RegistryHive>, with_hive(super::RegistryHive), "`hive`: `microsoft.graph.registryHive`" "Possible values are: unknown, currentConfig, currentUser, localMachineSam, localMachineSecurity, localMachineSoftware, localMachineSystem, usersDefault.";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "oldKey" OLD_KEY, old_key str -> Option<&str>, with_old_key(String), "`oldKey`: `Edm.String`";
    "oldValueData" OLD_VALUE_DATA, old_value_data str -> Option<&str>, with_old_value_data(String), "`oldValueData`: `Edm.String`";
    "oldValueName" OLD_VALUE_NAME, old_value_name str -> Option<&str>, with_old_value_name(String), "`oldValueName`: `Edm.String`";
    "operation" OPERATION, operation enumeration -> Option<super::RegistryOperation>, with_operation(super::RegistryOperation), "`operation`: `microsoft.graph.registryOperation`" "Possible values are: unknown, create, modify, delete.";
    "processId" PROCESS_ID, process_id i32 -> Option<i32>, with_process_id(i32), "`processId`: `Edm.Int32`";
    "valueData" VALUE_DATA, value_data str -> Option<&str>, with_value_data(String), "`valueData`: `Edm.String`";
    "valueName" VALUE_NAME, value_name str -> Option<&str>, with_value_name(String), "`valueName`: `Edm.String`";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<super::RegistryValueType>, with_value_type(super::RegistryValueType), "`valueType`: `microsoft.graph.registryValueType`" "Possible values are: unknown, binary, dword, dwordLittleEndian, dwordBigEndian, expandSz, link, multiSz, none, qword, qwordlittleEndian, sz.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryOperation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryOperation = "microsoft.graph.registryOperation" {
        Unknown = "unknown",
        Create = "create",
        Modify = "modify",
        Delete = "delete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryValueType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryValueType = "microsoft.graph.registryValueType" {
        Unknown = "unknown",
        Binary = "binary",
        Dword = "dword",
        DwordLittleEndian = "dwordLittleEndian",
        DwordBigEndian = "dwordBigEndian",
        ExpandSz = "expandSz",
        Link = "link",
        MultiSz = "multiSz",
        None = "none",
        Qword = "qword",
        QwordlittleEndian = "qwordlittleEndian",
        Sz = "sz",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.resourceAccessDetail`, metadata
    ResourceAccessDetail = "microsoft.graph.resourceAccessDetail";
    "accessType" ACCESS_TYPE, access_type flags -> Option<Flags<super::ResourceAccessType>>, with_access_type(Flags<super::ResourceAccessType>), "`accessType`: `microsoft.graph.resourceAccessType`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "isCrossPromptInjectionDetected" IS_CROSS_PROMPT_INJECTION_DETECTED, is_cross_prompt_injection_detected bool -> Option<bool>, with_is_cross_prompt_injection_detected(bool), "`isCrossPromptInjectionDetected`: `Edm.Boolean`, metadata";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::ResourceAccessStatus>, with_status(super::ResourceAccessStatus), "`status`: `microsoft.graph.resourceAccessStatus`, metadata";
    "storageId" STORAGE_ID, storage_id str -> Option<&str>, with_storage_id(String), "`storageId`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.resourceAccessStatus`, metadata
    ResourceAccessStatus = "microsoft.graph.resourceAccessStatus" {
        None = "none",
        Failure = "failure",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.resourceAccessType`, metadata
    ResourceAccessType = "microsoft.graph.resourceAccessType" {
        None = "none",
        Read = "read",
        Write = "write",
        Create = "create",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.restrictAccessAction`, metadata, with the accessors of [`RestrictAccessActionBase`](super::RestrictAccessActionBase)
    RestrictAccessAction: super::RestrictAccessActionBase, super::DlpActionInfo = "microsoft.graph.restrictAccessAction";
    inherited "action" ACTION, with_action(super::DlpAction), "`action`";
    inherited "restrictionAction" RESTRICTION_ACTION, with_restriction_action(super::RestrictionAction), "`restrictionAction`";
}

crate::runtime::model! {
    /// `microsoft.graph.restrictAccessActionBase`, metadata, with the accessors of [`DlpActionInfo`](super::DlpActionInfo)
    RestrictAccessActionBase: super::DlpActionInfo = "microsoft.graph.restrictAccessActionBase" {
        "microsoft.graph.restrictAccessAction",
    };
    inherited "action" ACTION, with_action(super::DlpAction), "`action`";
    "restrictionAction" RESTRICTION_ACTION, restriction_action enumeration -> Option<super::RestrictionAction>, with_restriction_action(super::RestrictionAction), "`restrictionAction`: `microsoft.graph.restrictionAction`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restrictionAction`, metadata
    RestrictionAction = "microsoft.graph.restrictionAction" {
        Warn = "warn",
        Audit = "audit",
        Block = "block",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.scopeBase`, metadata
    ScopeBase = "microsoft.graph.scopeBase" {
        "microsoft.graph.groupScope",
        "microsoft.graph.tenantScope",
        "microsoft.graph.userScope",
    };
    "identity" IDENTITY, identity str -> Option<&str>, with_identity(String), "`identity`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScore`](https://learn.microsoft.com/graph/api/resources/securescore?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SecureScore: super::Entity = "microsoft.graph.secureScore";
    inherited "id" ID, with_id(String), "`id`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "activeUserCount" ACTIVE_USER_COUNT, active_user_count i32 -> Option<i32>, with_active_user_count(i32), "`activeUserCount`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "currentScore" CURRENT_SCORE, current_score f64 -> Option<f64>, with_current_score(f64), "`currentScore`: `Edm.Double`";
    "enabledServices" ENABLED_SERVICES, enabled_services strs -> Option<Vec<&str>>, with_enabled_services(Vec<String>), "`enabledServices`: `Collection(Edm.String)`";
    "licensedUserCount" LICENSED_USER_COUNT, licensed_user_count i32 -> Option<i32>, with_licensed_user_count(i32), "`licensedUserCount`: `Edm.Int32`";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`";
    "averageComparativeScores" AVERAGE_COMPARATIVE_SCORES, average_comparative_scores models -> Option<&[super::AverageComparativeScore]>, with_average_comparative_scores(Vec<super::AverageComparativeScore>), "`averageComparativeScores`: `Collection(microsoft.graph.averageComparativeScore)`";
    "controlScores" CONTROL_SCORES, control_scores models -> Option<&[super::ControlScore]>, with_control_scores(Vec<super::ControlScore>), "`controlScores`: `Collection(microsoft.graph.controlScore)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlProfile`](https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SecureScoreControlProfile: super::Entity = "microsoft.graph.secureScoreControlProfile";
    inherited "id" ID, with_id(String), "`id`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "actionType" ACTION_TYPE, action_type str -> Option<&str>, with_action_type(String), "`actionType`: `Edm.String`";
    "actionUrl" ACTION_URL, action_url str -> Option<&str>, with_action_url(String), "`actionUrl`: `Edm.String`";
    "controlCategory" CONTROL_CATEGORY, control_category str -> Option<&str>, with_control_category(String), "`controlCategory`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "deprecated" DEPRECATED, deprecated bool -> Option<bool>, with_deprecated(bool), "`deprecated`: `Edm.Boolean`";
    "implementationCost" IMPLEMENTATION_COST, implementation_cost str -> Option<&str>, with_implementation_cost(String), "`implementationCost`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`";
    "rank" RANK, rank i32 -> Option<i32>, with_rank(i32), "`rank`: `Edm.Int32`";
    "remediation" REMEDIATION, remediation str -> Option<&str>, with_remediation(String), "`remediation`: `Edm.String`";
    "remediationImpact" REMEDIATION_IMPACT, remediation_impact str -> Option<&str>, with_remediation_impact(String), "`remediationImpact`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "threats" THREATS, threats strs -> Option<Vec<&str>>, with_threats(Vec<String>), "`threats`: `Collection(Edm.String)`";
    "tier" TIER, tier str -> Option<&str>, with_tier(String), "`tier`: `Edm.String`";
    "userImpact" USER_IMPACT, user_impact str -> Option<&str>, with_user_impact(String), "`userImpact`: `Edm.String`";
    "complianceInformation" COMPLIANCE_INFORMATION, compliance_information models -> Option<&[super::ComplianceInformation]>, with_compliance_information(Vec<super::ComplianceInformation>), "`complianceInformation`: `Collection(microsoft.graph.complianceInformation)`";
    "controlStateUpdates" CONTROL_STATE_UPDATES, control_state_updates models -> Option<&[super::SecureScoreControlStateUpdate]>, with_control_state_updates(Vec<super::SecureScoreControlStateUpdate>), "`controlStateUpdates`: `Collection(microsoft.graph.secureScoreControlStateUpdate)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlStateUpdate`](https://learn.microsoft.com/graph/api/resources/securescorecontrolstateupdate?view=graph-rest-1.0)
    SecureScoreControlStateUpdate = "microsoft.graph.secureScoreControlStateUpdate";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "updatedBy" UPDATED_BY, updated_by str -> Option<&str>, with_updated_by(String), "`updatedBy`: `Edm.String`";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security`](https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-1.0)
    Security = "microsoft.graph.security";
    "alerts" ALERTS, alerts models -> Option<&[super::Alert]>, with_alerts(Vec<super::Alert>), "`alerts`: `Collection(microsoft.graph.alert)`, read-only" "Read-only. Nullable.";
    "alerts_v2" ALERTS_V2, alerts_v2 models -> Option<&[super::security::Alert]>, with_alerts_v2(Vec<super::security::Alert>), "`alerts_v2`: `Collection(microsoft.graph.security.alert)`, metadata";
    "attackSimulation" ATTACK_SIMULATION, attack_simulation model -> Option<&super::AttackSimulationRoot>, with_attack_simulation(super::AttackSimulationRoot), "`attackSimulation`: `microsoft.graph.attackSimulationRoot`, metadata";
    "auditLog" AUDIT_LOG, audit_log model -> Option<&super::security::AuditCoreRoot>, with_audit_log(super::security::AuditCoreRoot), "`auditLog`: `microsoft.graph.security.auditCoreRoot`, metadata";
    "cases" CASES, cases model -> Option<&super::security::CasesRoot>, with_cases(super::security::CasesRoot), "`cases`: `microsoft.graph.security.casesRoot`, metadata";
    "collaboration" COLLABORATION, collaboration model -> Option<&super::security::CollaborationRoot>, with_collaboration(super::security::CollaborationRoot), "`collaboration`: `microsoft.graph.security.collaborationRoot`, metadata";
    "dataSecurityAndGovernance" DATA_SECURITY_AND_GOVERNANCE, data_security_and_governance model -> Option<&super::TenantDataSecurityAndGovernance>, with_data_security_and_governance(super::TenantDataSecurityAndGovernance), "`dataSecurityAndGovernance`: `microsoft.graph.tenantDataSecurityAndGovernance`, metadata";
    "identities" IDENTITIES, identities model -> Option<&super::security::IdentityContainer>, with_identities(super::security::IdentityContainer), "`identities`: `microsoft.graph.security.identityContainer`, metadata";
    "incidents" INCIDENTS, incidents models -> Option<&[super::security::Incident]>, with_incidents(Vec<super::security::Incident>), "`incidents`: `Collection(microsoft.graph.security.incident)`, metadata";
    "labels" LABELS, labels model -> Option<&super::security::LabelsRoot>, with_labels(super::security::LabelsRoot), "`labels`: `microsoft.graph.security.labelsRoot`, metadata";
    "secureScoreControlProfiles" SECURE_SCORE_CONTROL_PROFILES, secure_score_control_profiles models -> Option<&[super::SecureScoreControlProfile]>, with_secure_score_control_profiles(Vec<super::SecureScoreControlProfile>), "`secureScoreControlProfiles`: `Collection(microsoft.graph.secureScoreControlProfile)`, metadata";
    "secureScores" SECURE_SCORES, secure_scores models -> Option<&[super::SecureScore]>, with_secure_scores(Vec<super::SecureScore>), "`secureScores`: `Collection(microsoft.graph.secureScore)`, metadata";
    "subjectRightsRequests" SUBJECT_RIGHTS_REQUESTS, subject_rights_requests models -> Option<&[super::SubjectRightsRequest]>, with_subject_rights_requests(Vec<super::SubjectRightsRequest>), "`subjectRightsRequests`: `Collection(microsoft.graph.subjectRightsRequest)`, metadata";
    "threatIntelligence" THREAT_INTELLIGENCE, threat_intelligence model -> Option<&super::security::ThreatIntelligence>, with_threat_intelligence(super::security::ThreatIntelligence), "`threatIntelligence`: `microsoft.graph.security.threatIntelligence`, metadata";
    "triggers" TRIGGERS, triggers model -> Option<&super::security::TriggersRoot>, with_triggers(super::security::TriggersRoot), "`triggers`: `microsoft.graph.security.triggersRoot`, metadata";
    "triggerTypes" TRIGGER_TYPES, trigger_types model -> Option<&super::security::TriggerTypesRoot>, with_trigger_types(super::security::TriggerTypesRoot), "`triggerTypes`: `microsoft.graph.security.triggerTypesRoot`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityNetworkProtocol`](https://learn.microsoft.com/graph/api/resources/securitynetworkprotocol?view=graph-rest-1.0)
    SecurityNetworkProtocol = "microsoft.graph.securityNetworkProtocol" {
        Unknown = "unknown",
        Ip = "ip",
        Icmp = "icmp",
        Igmp = "igmp",
        Ggp = "ggp",
        Ipv4 = "ipv4",
        Tcp = "tcp",
        Pup = "pup",
        Udp = "udp",
        Idp = "idp",
        Ipv6 = "ipv6",
        Ipv6RoutingHeader = "ipv6RoutingHeader",
        Ipv6FragmentHeader = "ipv6FragmentHeader",
        IpSecEncapsulatingSecurityPayload = "ipSecEncapsulatingSecurityPayload",
        IpSecAuthenticationHeader = "ipSecAuthenticationHeader",
        IcmpV6 = "icmpV6",
        Ipv6NoNextHeader = "ipv6NoNextHeader",
        Ipv6DestinationOptions = "ipv6DestinationOptions",
        Nd = "nd",
        Raw = "raw",
        Ipx = "ipx",
        Spx = "spx",
        SpxIi = "spxII",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityResource`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    SecurityResource = "microsoft.graph.securityResource";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::SecurityResourceType>, with_resource_type(super::SecurityResourceType), "`resourceType`: `microsoft.graph.securityResourceType`" "Possible values are: attacked, related.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityResourceType`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-1.0)
    SecurityResourceType = "microsoft.graph.securityResourceType" {
        Attacked = "attacked",
        Related = "related",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityVendorInformation`](https://learn.microsoft.com/graph/api/resources/securityvendorinformation?view=graph-rest-1.0)
    SecurityVendorInformation = "microsoft.graph.securityVendorInformation";
    "provider" PROVIDER, provider str -> Option<&str>, with_provider(String), "`provider`: `Edm.String`";
    "providerVersion" PROVIDER_VERSION, provider_version str -> Option<&str>, with_provider_version(String), "`providerVersion`: `Edm.String`" "Required.";
    "subProvider" SUB_PROVIDER, sub_provider str -> Option<&str>, with_sub_provider(String), "`subProvider`: `Edm.String`";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// `microsoft.graph.sensitivityLabel`, metadata, with the accessors of [`Entity`](super::Entity)
    SensitivityLabel: super::Entity = "microsoft.graph.sensitivityLabel";
    inherited "id" ID, with_id(String), "`id`";
    "actionSource" ACTION_SOURCE, action_source enumeration -> Option<super::LabelActionSource>, with_action_source(super::LabelActionSource), "`actionSource`: `microsoft.graph.labelActionSource`, metadata";
    "autoTooltip" AUTO_TOOLTIP, auto_tooltip str -> Option<&str>, with_auto_tooltip(String), "`autoTooltip`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "hasProtection" HAS_PROTECTION, has_protection bool -> Option<bool>, with_has_protection(bool), "`hasProtection`: `Edm.Boolean`, metadata";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, metadata";
    "isEndpointProtectionEnabled" IS_ENDPOINT_PROTECTION_ENABLED, is_endpoint_protection_enabled bool -> Option<bool>, with_is_endpoint_protection_enabled(bool), "`isEndpointProtectionEnabled`: `Edm.Boolean`, metadata";
    "isScopedToUser" IS_SCOPED_TO_USER, is_scoped_to_user bool -> Option<bool>, with_is_scoped_to_user(bool), "`isScopedToUser`: `Edm.Boolean`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "toolTip" TOOL_TIP, tool_tip str -> Option<&str>, with_tool_tip(String), "`toolTip`: `Edm.String`, metadata";
    "rights" RIGHTS, rights model -> Option<&super::UsageRightsIncluded>, with_rights(super::UsageRightsIncluded), "`rights`: `microsoft.graph.usageRightsIncluded`, metadata";
    "sublabels" SUBLABELS, sublabels models -> Option<&[super::SensitivityLabel]>, with_sublabels(Vec<super::SensitivityLabel>), "`sublabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.simulation`, metadata, with the accessors of [`Entity`](super::Entity)
    Simulation: super::Entity = "microsoft.graph.simulation";
    inherited "id" ID, with_id(String), "`id`";
    "attackTechnique" ATTACK_TECHNIQUE, attack_technique enumeration -> Option<super::SimulationAttackTechnique>, with_attack_technique(super::SimulationAttackTechnique), "`attackTechnique`: `microsoft.graph.simulationAttackTechnique`, metadata";
    "attackType" ATTACK_TYPE, attack_type enumeration -> Option<super::SimulationAttackType>, with_attack_type(super::SimulationAttackType), "`attackType`: `microsoft.graph.simulationAttackType`, metadata";
    "automationId" AUTOMATION_ID, automation_id str -> Option<&str>, with_automation_id(String), "`automationId`: `Edm.String`, metadata";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`, metadata";
    "endUserNotificationSetting" END_USER_NOTIFICATION_SETTING, end_user_notification_setting model -> Option<&super::EndUserNotificationSetting>, with_end_user_notification_setting(super::EndUserNotificationSetting), "`endUserNotificationSetting`: `microsoft.graph.endUserNotificationSetting`, metadata";
    "excludedAccountTarget" EXCLUDED_ACCOUNT_TARGET, excluded_account_target model -> Option<&super::AccountTargetContent>, with_excluded_account_target(super::AccountTargetContent), "`excludedAccountTarget`: `microsoft.graph.accountTargetContent`, metadata";
    "includedAccountTarget" INCLUDED_ACCOUNT_TARGET, included_account_target model -> Option<&super::AccountTargetContent>, with_included_account_target(super::AccountTargetContent), "`includedAccountTarget`: `microsoft.graph.accountTargetContent`, metadata";
    "isAutomated" IS_AUTOMATED, is_automated bool -> Option<bool>, with_is_automated(bool), "`isAutomated`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "launchDateTime" LAUNCH_DATE_TIME, launch_date_time date_time -> Parsed<OffsetDateTime>, with_launch_date_time(OffsetDateTime), "`launchDateTime`: `Edm.DateTimeOffset`, metadata";
    "oAuthConsentAppDetail" OAUTH_CONSENT_APP_DETAIL, oauth_consent_app_detail model -> Option<&super::OauthConsentAppDetail>, with_oauth_consent_app_detail(super::OauthConsentAppDetail), "`oAuthConsentAppDetail`: `microsoft.graph.oAuthConsentAppDetail`, metadata";
    "payloadDeliveryPlatform" PAYLOAD_DELIVERY_PLATFORM, payload_delivery_platform enumeration -> Option<super::PayloadDeliveryPlatform>, with_payload_delivery_platform(super::PayloadDeliveryPlatform), "`payloadDeliveryPlatform`: `microsoft.graph.payloadDeliveryPlatform`, metadata";
    "report" REPORT, report model -> Option<&super::SimulationReport>, with_report(super::SimulationReport), "`report`: `microsoft.graph.simulationReport`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationStatus>, with_status(super::SimulationStatus), "`status`: `microsoft.graph.simulationStatus`, metadata";
    "trainingSetting" TRAINING_SETTING, training_setting model -> Option<&super::TrainingSetting>, with_training_setting(super::TrainingSetting), "`trainingSetting`: `microsoft.graph.trainingSetting`, metadata";
    "landingPage" LANDING_PAGE, landing_page model -> Option<&super::LandingPage>, with_landing_page(super::LandingPage), "`landingPage`: `microsoft.graph.landingPage`, metadata";
    "loginPage" LOGIN_PAGE, login_page model -> Option<&super::LoginPage>, with_login_page(super::LoginPage), "`loginPage`: `microsoft.graph.loginPage`, metadata";
    "payload" PAYLOAD, payload model -> Option<&super::Payload>, with_payload(super::Payload), "`payload`: `microsoft.graph.payload`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationAttackTechnique`, metadata
    SimulationAttackTechnique = "microsoft.graph.simulationAttackTechnique" {
        Unknown = "unknown",
        CredentialHarvesting = "credentialHarvesting",
        AttachmentMalware = "attachmentMalware",
        DriveByUrl = "driveByUrl",
        LinkInAttachment = "linkInAttachment",
        LinkToMalwareFile = "linkToMalwareFile",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationAttackType`, metadata
    SimulationAttackType = "microsoft.graph.simulationAttackType" {
        Unknown = "unknown",
        Social = "social",
        Cloud = "cloud",
        Endpoint = "endpoint",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.simulationAutomation`, metadata, with the accessors of [`Entity`](super::Entity)
    SimulationAutomation: super::Entity = "microsoft.graph.simulationAutomation";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastRunDateTime" LAST_RUN_DATE_TIME, last_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_run_date_time(OffsetDateTime), "`lastRunDateTime`: `Edm.DateTimeOffset`, metadata";
    "nextRunDateTime" NEXT_RUN_DATE_TIME, next_run_date_time date_time -> Parsed<OffsetDateTime>, with_next_run_date_time(OffsetDateTime), "`nextRunDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationAutomationStatus>, with_status(super::SimulationAutomationStatus), "`status`: `microsoft.graph.simulationAutomationStatus`, metadata";
    "runs" RUNS, runs models -> Option<&[super::SimulationAutomationRun]>, with_runs(Vec<super::SimulationAutomationRun>), "`runs`: `Collection(microsoft.graph.simulationAutomationRun)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.simulationAutomationRun`, metadata, with the accessors of [`Entity`](super::Entity)
    SimulationAutomationRun: super::Entity = "microsoft.graph.simulationAutomationRun";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "simulationId" SIMULATION_ID, simulation_id str -> Option<&str>, with_simulation_id(String), "`simulationId`: `Edm.String`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationAutomationRunStatus>, with_status(super::SimulationAutomationRunStatus), "`status`: `microsoft.graph.simulationAutomationRunStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationAutomationRunStatus`, metadata
    SimulationAutomationRunStatus = "microsoft.graph.simulationAutomationRunStatus" {
        Unknown = "unknown",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Skipped = "skipped",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationAutomationStatus`, metadata
    SimulationAutomationStatus = "microsoft.graph.simulationAutomationStatus" {
        Unknown = "unknown",
        Draft = "draft",
        NotRunning = "notRunning",
        Running = "running",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationContentSource`, metadata
    SimulationContentSource = "microsoft.graph.simulationContentSource" {
        Unknown = "unknown",
        Global = "global",
        Tenant = "tenant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationContentStatus`, metadata
    SimulationContentStatus = "microsoft.graph.simulationContentStatus" {
        Unknown = "unknown",
        Draft = "draft",
        Ready = "ready",
        Archive = "archive",
        Delete = "delete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.simulationEvent`, metadata
    SimulationEvent = "microsoft.graph.simulationEvent";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.simulationEventsContent`, metadata
    SimulationEventsContent = "microsoft.graph.simulationEventsContent";
    "compromisedRate" COMPROMISED_RATE, compromised_rate f64 -> Option<f64>, with_compromised_rate(f64), "`compromisedRate`: `Edm.Double`, metadata";
    "events" EVENTS, events models -> Option<&[super::SimulationEvent]>, with_events(Vec<super::SimulationEvent>), "`events`: `Collection(microsoft.graph.simulationEvent)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.simulationNotification`, metadata, with the accessors of [`BaseEndUserNotification`](super::BaseEndUserNotification)
    SimulationNotification: super::BaseEndUserNotification = "microsoft.graph.simulationNotification";
    inherited "defaultLanguage" DEFAULT_LANGUAGE, with_default_language(String), "`defaultLanguage`";
    inherited "endUserNotification" END_USER_NOTIFICATION, with_end_user_notification(super::EndUserNotification), "`endUserNotification`";
    "targettedUserType" TARGETTED_USER_TYPE, targetted_user_type enumeration -> Option<super::TargettedUserType>, with_targetted_user_type(super::TargettedUserType), "`targettedUserType`: `microsoft.graph.targettedUserType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.simulationReport`, metadata
    SimulationReport = "microsoft.graph.simulationReport";
    "overview" OVERVIEW, overview model -> Option<&super::SimulationReportOverview>, with_overview(super::SimulationReportOverview), "`overview`: `microsoft.graph.simulationReportOverview`, metadata";
    "simulationUsers" SIMULATION_USERS, simulation_users models -> Option<&[super::UserSimulationDetails]>, with_simulation_users(Vec<super::UserSimulationDetails>), "`simulationUsers`: `Collection(microsoft.graph.userSimulationDetails)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.simulationReportOverview`, metadata
    SimulationReportOverview = "microsoft.graph.simulationReportOverview";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions models -> Option<&[super::RecommendedAction]>, with_recommended_actions(Vec<super::RecommendedAction>), "`recommendedActions`: `Collection(microsoft.graph.recommendedAction)`, metadata";
    "resolvedTargetsCount" RESOLVED_TARGETS_COUNT, resolved_targets_count i32 -> Option<i32>, with_resolved_targets_count(i32), "`resolvedTargetsCount`: `Edm.Int32`, metadata";
    "simulationEventsContent" SIMULATION_EVENTS_CONTENT, simulation_events_content model -> Option<&super::SimulationEventsContent>, with_simulation_events_content(super::SimulationEventsContent), "`simulationEventsContent`: `microsoft.graph.simulationEventsContent`, metadata";
    "trainingEventsContent" TRAINING_EVENTS_CONTENT, training_events_content model -> Option<&super::TrainingEventsContent>, with_training_events_content(super::TrainingEventsContent), "`trainingEventsContent`: `microsoft.graph.trainingEventsContent`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationStatus`, metadata
    SimulationStatus = "microsoft.graph.simulationStatus" {
        Unknown = "unknown",
        Draft = "draft",
        Running = "running",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
        Failed = "failed",
        Cancelled = "cancelled",
        Excluded = "excluded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.targettedUserType`, metadata
    TargettedUserType = "microsoft.graph.targettedUserType" {
        Unknown = "unknown",
        Clicked = "clicked",
        Compromised = "compromised",
        AllUsers = "allUsers",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tenantDataSecurityAndGovernance`, metadata, with the accessors of [`DataSecurityAndGovernance`](super::DataSecurityAndGovernance)
    TenantDataSecurityAndGovernance: super::DataSecurityAndGovernance, super::Entity = "microsoft.graph.tenantDataSecurityAndGovernance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "sensitivityLabels" SENSITIVITY_LABELS, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`";
    "protectionScopes" PROTECTION_SCOPES, protection_scopes model -> Option<&super::TenantProtectionScopeContainer>, with_protection_scopes(super::TenantProtectionScopeContainer), "`protectionScopes`: `microsoft.graph.tenantProtectionScopeContainer`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantProtectionScopeContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    TenantProtectionScopeContainer: super::Entity = "microsoft.graph.tenantProtectionScopeContainer";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantScope`, metadata, with the accessors of [`ScopeBase`](super::ScopeBase)
    TenantScope: super::ScopeBase = "microsoft.graph.tenantScope";
    inherited "identity" IDENTITY, with_identity(String), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.textContent`, metadata, with the accessors of [`ContentBase`](super::ContentBase)
    TextContent: super::ContentBase = "microsoft.graph.textContent";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentContentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentContentType = "microsoft.graph.threatAssessmentContentType" {
        Mail = "mail",
        Url = "url",
        File = "file",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/threatassessmentrequest?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ThreatAssessmentRequest: super::Entity = "microsoft.graph.threatAssessmentRequest" {
        "microsoft.graph.emailFileAssessmentRequest",
        "microsoft.graph.fileAssessmentRequest",
        "microsoft.graph.mailAssessmentRequest",
        "microsoft.graph.urlAssessmentRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category enumeration -> Option<super::ThreatCategory>, with_category(super::ThreatCategory), "`category`: `microsoft.graph.threatCategory`" "Possible values are: spam, phishing, malware.";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::ThreatAssessmentContentType>, with_content_type(super::ThreatAssessmentContentType), "`contentType`: `microsoft.graph.threatAssessmentContentType`" "Possible values are: mail, url, file.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "expectedAssessment" EXPECTED_ASSESSMENT, expected_assessment enumeration -> Option<super::ThreatExpectedAssessment>, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`: `microsoft.graph.threatExpectedAssessment`" "Possible values are: block, unblock.";
    "requestSource" REQUEST_SOURCE, request_source enumeration -> Option<super::ThreatAssessmentRequestSource>, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`: `microsoft.graph.threatAssessmentRequestSource`" "Possible values are: administrator.";
    "status" STATUS, status enumeration -> Option<super::ThreatAssessmentStatus>, with_status(super::ThreatAssessmentStatus), "`status`: `microsoft.graph.threatAssessmentStatus`" "Possible values are: pending, completed.";
    "results" RESULTS, results models -> Option<&[super::ThreatAssessmentResult]>, with_results(Vec<super::ThreatAssessmentResult>), "`results`: `Collection(microsoft.graph.threatAssessmentResult)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentRequestSource = "microsoft.graph.threatAssessmentRequestSource" {
        Undefined = "undefined",
        User = "user",
        Administrator = "administrator",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentResult`](https://learn.microsoft.com/graph/api/resources/threatassessmentresult?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ThreatAssessmentResult: super::Entity = "microsoft.graph.threatAssessmentResult";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "resultType" RESULT_TYPE, result_type enumeration -> Option<super::ThreatAssessmentResultType>, with_result_type(super::ThreatAssessmentResultType), "`resultType`: `microsoft.graph.threatAssessmentResultType`" "Possible values are: checkPolicy, rescan.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentResultType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentResultType = "microsoft.graph.threatAssessmentResultType" {
        CheckPolicy = "checkPolicy",
        Rescan = "rescan",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentStatus = "microsoft.graph.threatAssessmentStatus" {
        Pending = "pending",
        Completed = "completed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatCategory = "microsoft.graph.threatCategory" {
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        UnknownFutureValue = "unknownFutureValue",
        Undefined = "undefined",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatExpectedAssessment`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatExpectedAssessment = "microsoft.graph.threatExpectedAssessment" {
        Block = "block",
        Unblock = "unblock",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.training`, metadata, with the accessors of [`Entity`](super::Entity)
    Training: super::Entity = "microsoft.graph.training";
    inherited "id" ID, with_id(String), "`id`";
    "availabilityStatus" AVAILABILITY_STATUS, availability_status enumeration -> Option<super::TrainingAvailabilityStatus>, with_availability_status(super::TrainingAvailabilityStatus), "`availabilityStatus`: `microsoft.graph.trainingAvailabilityStatus`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "durationInMinutes" DURATION_IN_MINUTES, duration_in_minutes i32 -> Option<i32>, with_duration_in_minutes(i32), "`durationInMinutes`: `Edm.Int32`, metadata";
    "hasEvaluation" HAS_EVALUATION, has_evaluation bool -> Option<bool>, with_has_evaluation(bool), "`hasEvaluation`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "supportedLocales" SUPPORTED_LOCALES, supported_locales strs -> Option<Vec<&str>>, with_supported_locales(Vec<String>), "`supportedLocales`: `Collection(Edm.String)`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::TrainingType>, with_type(super::TrainingType), "`type`: `microsoft.graph.trainingType`, metadata";
    "languageDetails" LANGUAGE_DETAILS, language_details models -> Option<&[super::TrainingLanguageDetail]>, with_language_details(Vec<super::TrainingLanguageDetail>), "`languageDetails`: `Collection(microsoft.graph.trainingLanguageDetail)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingAssignedTo`, metadata
    TrainingAssignedTo = "microsoft.graph.trainingAssignedTo" {
        None = "none",
        AllUsers = "allUsers",
        ClickedPayload = "clickedPayload",
        Compromised = "compromised",
        ReportedPhish = "reportedPhish",
        ReadButNotClicked = "readButNotClicked",
        DidNothing = "didNothing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingAvailabilityStatus`, metadata
    TrainingAvailabilityStatus = "microsoft.graph.trainingAvailabilityStatus" {
        Unknown = "unknown",
        NotAvailable = "notAvailable",
        Available = "available",
        Archive = "archive",
        Delete = "delete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingCompletionDuration`, metadata
    TrainingCompletionDuration = "microsoft.graph.trainingCompletionDuration" {
        Week = "week",
        Fortnite = "fortnite",
        Month = "month",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.trainingEventsContent`, metadata
    TrainingEventsContent = "microsoft.graph.trainingEventsContent";
    "assignedTrainingsInfos" ASSIGNED_TRAININGS_INFOS, assigned_trainings_infos models -> Option<&[super::AssignedTrainingInfo]>, with_assigned_trainings_infos(Vec<super::AssignedTrainingInfo>), "`assignedTrainingsInfos`: `Collection(microsoft.graph.assignedTrainingInfo)`, metadata";
    "trainingsAssignedUserCount" TRAININGS_ASSIGNED_USER_COUNT, trainings_assigned_user_count i32 -> Option<i32>, with_trainings_assigned_user_count(i32), "`trainingsAssignedUserCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingLanguageDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    TrainingLanguageDetail: super::Entity = "microsoft.graph.trainingLanguageDetail";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isDefaultLangauge" IS_DEFAULT_LANGAUGE, is_default_langauge bool -> Option<bool>, with_is_default_langauge(bool), "`isDefaultLangauge`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingNotificationSetting`, metadata, with the accessors of [`EndUserNotificationSetting`](super::EndUserNotificationSetting)
    TrainingNotificationSetting: super::EndUserNotificationSetting = "microsoft.graph.trainingNotificationSetting";
    inherited "notificationPreference" NOTIFICATION_PREFERENCE, with_notification_preference(super::EndUserNotificationPreference), "`notificationPreference`";
    inherited "positiveReinforcement" POSITIVE_REINFORCEMENT, with_positive_reinforcement(super::PositiveReinforcementNotification), "`positiveReinforcement`";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::EndUserNotificationSettingType), "`settingType`";
    "trainingAssignment" TRAINING_ASSIGNMENT, training_assignment model -> Option<&super::BaseEndUserNotification>, with_training_assignment(super::BaseEndUserNotification), "`trainingAssignment`: `microsoft.graph.baseEndUserNotification`, metadata";
    "trainingReminder" TRAINING_REMINDER, training_reminder model -> Option<&super::TrainingReminderNotification>, with_training_reminder(super::TrainingReminderNotification), "`trainingReminder`: `microsoft.graph.trainingReminderNotification`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingReminderNotification`, metadata, with the accessors of [`BaseEndUserNotification`](super::BaseEndUserNotification)
    TrainingReminderNotification: super::BaseEndUserNotification = "microsoft.graph.trainingReminderNotification";
    inherited "defaultLanguage" DEFAULT_LANGUAGE, with_default_language(String), "`defaultLanguage`";
    inherited "endUserNotification" END_USER_NOTIFICATION, with_end_user_notification(super::EndUserNotification), "`endUserNotification`";
    "deliveryFrequency" DELIVERY_FREQUENCY, delivery_frequency enumeration -> Option<super::NotificationDeliveryFrequency>, with_delivery_frequency(super::NotificationDeliveryFrequency), "`deliveryFrequency`: `microsoft.graph.notificationDeliveryFrequency`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingSetting`, metadata
    TrainingSetting = "microsoft.graph.trainingSetting" {
        "microsoft.graph.customTrainingSetting",
        "microsoft.graph.microsoftCustomTrainingSetting",
        "microsoft.graph.microsoftManagedTrainingSetting",
        "microsoft.graph.microsoftTrainingAssignmentMapping",
        "microsoft.graph.noTrainingSetting",
    };
    "settingType" SETTING_TYPE, setting_type enumeration -> Option<super::TrainingSettingType>, with_setting_type(super::TrainingSettingType), "`settingType`: `microsoft.graph.trainingSettingType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingSettingType`, metadata
    TrainingSettingType = "microsoft.graph.trainingSettingType" {
        MicrosoftCustom = "microsoftCustom",
        MicrosoftManaged = "microsoftManaged",
        NoTraining = "noTraining",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingType`, metadata
    TrainingType = "microsoft.graph.trainingType" {
        Unknown = "unknown",
        Phishing = "phishing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.uriClickSecurityState`, metadata
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
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
    /// [`microsoft.graph.urlAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/urlassessmentrequest?view=graph-rest-1.0), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
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

crate::runtime::enumeration! {
    /// `microsoft.graph.usageRights`, metadata
    UsageRights = "microsoft.graph.usageRights" {
        Unknown = "unknown",
        DocEdit = "docEdit",
        Edit = "edit",
        Comment = "comment",
        Export = "export",
        Forward = "forward",
        Owner = "owner",
        Print = "print",
        Reply = "reply",
        ReplyAll = "replyAll",
        View = "view",
        Extract = "extract",
        ViewRightsData = "viewRightsData",
        EditRightsData = "editRightsData",
        ObjModel = "objModel",
        AccessDenied = "accessDenied",
        UserDefinedProtectionTypeNotSupportedException = "userDefinedProtectionTypeNotSupportedException",
        EncryptedProtectionTypeNotSupportedException = "encryptedProtectionTypeNotSupportedException",
        PurviewClaimsChallengeNotSupportedException = "purviewClaimsChallengeNotSupportedException",
        Exception = "exception",
        LabelNotFoundException = "labelNotFoundException",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.usageRightsIncluded`, metadata, with the accessors of [`Entity`](super::Entity)
    UsageRightsIncluded: super::Entity = "microsoft.graph.usageRightsIncluded";
    inherited "id" ID, with_id(String), "`id`";
    "ownerEmail" OWNER_EMAIL, owner_email str -> Option<&str>, with_owner_email(String), "`ownerEmail`: `Edm.String`, metadata";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`, metadata";
    "value" VALUE, value flags -> Option<Flags<super::UsageRights>>, with_value(Flags<super::UsageRights>), "`value`: `microsoft.graph.usageRights`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userAccountSecurityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.userSecurityState`](https://learn.microsoft.com/graph/api/resources/usersecuritystate?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
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
    /// `microsoft.graph.userSimulationDetails`, metadata
    UserSimulationDetails = "microsoft.graph.userSimulationDetails";
    "assignedTrainingsCount" ASSIGNED_TRAININGS_COUNT, assigned_trainings_count i32 -> Option<i32>, with_assigned_trainings_count(i32), "`assignedTrainingsCount`: `Edm.Int32`, metadata";
    "completedTrainingsCount" COMPLETED_TRAININGS_COUNT, completed_trainings_count i32 -> Option<i32>, with_completed_trainings_count(i32), "`completedTrainingsCount`: `Edm.Int32`, metadata";
    "compromisedDateTime" COMPROMISED_DATE_TIME, compromised_date_time date_time -> Parsed<OffsetDateTime>, with_compromised_date_time(OffsetDateTime), "`compromisedDateTime`: `Edm.DateTimeOffset`, metadata";
    "inProgressTrainingsCount" IN_PROGRESS_TRAININGS_COUNT, in_progress_trainings_count i32 -> Option<i32>, with_in_progress_trainings_count(i32), "`inProgressTrainingsCount`: `Edm.Int32`, metadata";
    "isCompromised" IS_COMPROMISED, is_compromised bool -> Option<bool>, with_is_compromised(bool), "`isCompromised`: `Edm.Boolean`, metadata";
    "reportedPhishDateTime" REPORTED_PHISH_DATE_TIME, reported_phish_date_time date_time -> Parsed<OffsetDateTime>, with_reported_phish_date_time(OffsetDateTime), "`reportedPhishDateTime`: `Edm.DateTimeOffset`, metadata";
    "simulationEvents" SIMULATION_EVENTS, simulation_events models -> Option<&[super::UserSimulationEventInfo]>, with_simulation_events(Vec<super::UserSimulationEventInfo>), "`simulationEvents`: `Collection(microsoft.graph.userSimulationEventInfo)`, metadata";
    "simulationUser" SIMULATION_USER, simulation_user model -> Option<&super::AttackSimulationUser>, with_simulation_user(super::AttackSimulationUser), "`simulationUser`: `microsoft.graph.attackSimulationUser`, metadata";
    "trainingEvents" TRAINING_EVENTS, training_events models -> Option<&[super::UserTrainingEventInfo]>, with_training_events(Vec<super::UserTrainingEventInfo>), "`trainingEvents`: `Collection(microsoft.graph.userTrainingEventInfo)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userSimulationEventInfo`, metadata
    UserSimulationEventInfo = "microsoft.graph.userSimulationEventInfo";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`, metadata";
    "clickSource" CLICK_SOURCE, click_source enumeration -> Option<super::ClickSource>, with_click_source(super::ClickSource), "`clickSource`: `microsoft.graph.clickSource`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "osPlatformDeviceDetails" OS_PLATFORM_DEVICE_DETAILS, os_platform_device_details str -> Option<&str>, with_os_platform_device_details(String), "`osPlatformDeviceDetails`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userTrainingContentEventInfo`, metadata
    UserTrainingContentEventInfo = "microsoft.graph.userTrainingContentEventInfo";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`, metadata";
    "contentDateTime" CONTENT_DATE_TIME, content_date_time date_time -> Parsed<OffsetDateTime>, with_content_date_time(OffsetDateTime), "`contentDateTime`: `Edm.DateTimeOffset`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "osPlatformDeviceDetails" OS_PLATFORM_DEVICE_DETAILS, os_platform_device_details str -> Option<&str>, with_os_platform_device_details(String), "`osPlatformDeviceDetails`: `Edm.String`, metadata";
    "potentialScoreImpact" POTENTIAL_SCORE_IMPACT, potential_score_impact f64 -> Option<f64>, with_potential_score_impact(f64), "`potentialScoreImpact`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userTrainingEventInfo`, metadata
    UserTrainingEventInfo = "microsoft.graph.userTrainingEventInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "latestTrainingStatus" LATEST_TRAINING_STATUS, latest_training_status enumeration -> Option<super::TrainingStatus>, with_latest_training_status(super::TrainingStatus), "`latestTrainingStatus`: `microsoft.graph.trainingStatus`, metadata";
    "trainingAssignedProperties" TRAINING_ASSIGNED_PROPERTIES, training_assigned_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_assigned_properties(super::UserTrainingContentEventInfo), "`trainingAssignedProperties`: `microsoft.graph.userTrainingContentEventInfo`, metadata";
    "trainingCompletedProperties" TRAINING_COMPLETED_PROPERTIES, training_completed_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_completed_properties(super::UserTrainingContentEventInfo), "`trainingCompletedProperties`: `microsoft.graph.userTrainingContentEventInfo`, metadata";
    "trainingUpdatedProperties" TRAINING_UPDATED_PROPERTIES, training_updated_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_updated_properties(super::UserTrainingContentEventInfo), "`trainingUpdatedProperties`: `microsoft.graph.userTrainingContentEventInfo`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.volumeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    VolumeType = "microsoft.graph.volumeType" {
        OperatingSystemVolume = "operatingSystemVolume",
        FixedDataVolume = "fixedDataVolume",
        RemovableDataVolume = "removableDataVolume",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vulnerabilityState`](https://learn.microsoft.com/graph/api/resources/vulnerabilitystate?view=graph-rest-1.0)
    #[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-01/Deprecation)")]
    VulnerabilityState = "microsoft.graph.vulnerabilityState";
    "cve" CVE, cve str -> Option<&str>, with_cve(String), "`cve`: `Edm.String`";
    "severity" SEVERITY, severity str -> Option<&str>, with_severity(String), "`severity`: `Edm.String`";
    "wasRunning" WAS_RUNNING, was_running bool -> Option<bool>, with_was_running(bool), "`wasRunning`: `Edm.Boolean`";
}
