// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.accountAlias`, metadata
    AccountAlias = "microsoft.graph.accountAlias";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "idType" ID_TYPE, id_type str -> Option<&str>, with_id_type(String), "`idType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accountStatus`, metadata
    AccountStatus = "microsoft.graph.accountStatus" {
        Unknown = "unknown",
        Staged = "staged",
        Active = "active",
        Suspended = "suspended",
        Deleted = "deleted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

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
    "participants" PARTICIPANTS, participants models -> Option<&[super::InteractionParticipant]>, with_participants(Vec<super::InteractionParticipant>), "`participants`: `Collection(microsoft.graph.interactionParticipant)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.addFooter`, metadata, with the accessors of [`MarkContent`](super::MarkContent)
    AddFooter: super::MarkContent, super::LabelActionBase = "microsoft.graph.addFooter";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "fontColor" FONT_COLOR, with_font_color(String), "`fontColor`";
    inherited "fontSize" FONT_SIZE, with_font_size(i64), "`fontSize`";
    inherited "text" TEXT, with_text(String), "`text`";
    "alignment" ALIGNMENT, alignment enumeration -> Option<super::Alignment>, with_alignment(super::Alignment), "`alignment`: `microsoft.graph.alignment`, metadata";
    "margin" MARGIN, margin i32 -> Option<i32>, with_margin(i32), "`margin`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.addHeader`, metadata, with the accessors of [`MarkContent`](super::MarkContent)
    AddHeader: super::MarkContent, super::LabelActionBase = "microsoft.graph.addHeader";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "fontColor" FONT_COLOR, with_font_color(String), "`fontColor`";
    inherited "fontSize" FONT_SIZE, with_font_size(i64), "`fontSize`";
    inherited "text" TEXT, with_text(String), "`text`";
    "alignment" ALIGNMENT, alignment enumeration -> Option<super::Alignment>, with_alignment(super::Alignment), "`alignment`: `microsoft.graph.alignment`, metadata";
    "margin" MARGIN, margin i32 -> Option<i32>, with_margin(i32), "`margin`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.addWatermark`, metadata, with the accessors of [`MarkContent`](super::MarkContent)
    AddWatermark: super::MarkContent, super::LabelActionBase = "microsoft.graph.addWatermark";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "fontColor" FONT_COLOR, with_font_color(String), "`fontColor`";
    inherited "fontSize" FONT_SIZE, with_font_size(i64), "`fontSize`";
    inherited "text" TEXT, with_text(String), "`text`";
    "orientation" ORIENTATION, orientation enumeration -> Option<super::PageOrientation>, with_orientation(super::PageOrientation), "`orientation`: `microsoft.graph.pageOrientation`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.addressBookAccountTargetContent`, metadata, with the accessors of [`AccountTargetContent`](super::AccountTargetContent)
    AddressBookAccountTargetContent: super::AccountTargetContent = "microsoft.graph.addressBookAccountTargetContent";
    inherited "type" TYPE, with_type(super::AccountTargetContentType), "`type`";
    "accountTargetEmails" ACCOUNT_TARGET_EMAILS, account_target_emails strs -> Option<Vec<&str>>, with_account_target_emails(Vec<String>), "`accountTargetEmails`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentMetadata`, metadata
    AgentMetadata = "microsoft.graph.agentMetadata";
    "agentAdministrativeUnitId" AGENT_ADMINISTRATIVE_UNIT_ID, agent_administrative_unit_id str -> Option<&str>, with_agent_administrative_unit_id(String), "`agentAdministrativeUnitId`: `Edm.String`, metadata";
    "agentBlueprintId" AGENT_BLUEPRINT_ID, agent_blueprint_id str -> Option<&str>, with_agent_blueprint_id(String), "`agentBlueprintId`: `Edm.String`, metadata";
    "agentCategory" AGENT_CATEGORY, agent_category str -> Option<&str>, with_agent_category(String), "`agentCategory`: `Edm.String`, metadata";
    "agentOwner" AGENT_OWNER, agent_owner str -> Option<&str>, with_agent_owner(String), "`agentOwner`: `Edm.String`, metadata";
    "agentPublisher" AGENT_PUBLISHER, agent_publisher str -> Option<&str>, with_agent_publisher(String), "`agentPublisher`: `Edm.String`, metadata";
    "altAgentIds" ALT_AGENT_IDS, alt_agent_ids strs -> Option<Vec<&str>>, with_alt_agent_ids(Vec<String>), "`altAgentIds`: `Collection(Edm.String)`, metadata";
    "isEntraAgentId" IS_ENTRA_AGENT_ID, is_entra_agent_id bool -> Option<bool>, with_is_entra_agent_id(bool), "`isEntraAgentId`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentParticipant`, metadata, with the accessors of [`InteractionParticipant`](super::InteractionParticipant)
    AgentParticipant: super::InteractionParticipant = "microsoft.graph.agentParticipant";
    inherited "value" VALUE, with_value(String), "`value`";
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
    /// [`microsoft.graph.alert`](https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    "historyStates" HISTORY_STATES, history_states models -> Option<&[super::AlertHistoryState]>, with_history_states(Vec<super::AlertHistoryState>), "`historyStates`: `Collection(microsoft.graph.alertHistoryState)`";
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
    "investigationSecurityStates" INVESTIGATION_SECURITY_STATES, investigation_security_states models -> Option<&[super::InvestigationSecurityState]>, with_investigation_security_states(Vec<super::InvestigationSecurityState>), "`investigationSecurityStates`: `Collection(microsoft.graph.investigationSecurityState)`, metadata";
    "lastEventDateTime" LAST_EVENT_DATE_TIME, last_event_date_time date_time -> Parsed<OffsetDateTime>, with_last_event_date_time(OffsetDateTime), "`lastEventDateTime`: `Edm.DateTimeOffset`, metadata";
    "messageSecurityStates" MESSAGE_SECURITY_STATES, message_security_states models -> Option<&[super::MessageSecurityState]>, with_message_security_states(Vec<super::MessageSecurityState>), "`messageSecurityStates`: `Collection(microsoft.graph.messageSecurityState)`, metadata";
    "uriClickSecurityStates" URI_CLICK_SECURITY_STATES, uri_click_security_states models -> Option<&[super::UriClickSecurityState]>, with_uri_click_security_states(Vec<super::UriClickSecurityState>), "`uriClickSecurityStates`: `Collection(microsoft.graph.uriClickSecurityState)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.alertDetection`, metadata
    AlertDetection = "microsoft.graph.alertDetection";
    "detectionType" DETECTION_TYPE, detection_type str -> Option<&str>, with_detection_type(String), "`detectionType`: `Edm.String`, metadata";
    "method" METHOD, method str -> Option<&str>, with_method(String), "`method`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertFeedback`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AlertFeedback = "microsoft.graph.alertFeedback" {
        Unknown = "unknown",
        TruePositive = "truePositive",
        FalsePositive = "falsePositive",
        BenignPositive = "benignPositive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.alertHistoryState`](https://learn.microsoft.com/graph/api/resources/alerthistorystate?view=graph-rest-beta)
    AlertHistoryState = "microsoft.graph.alertHistoryState";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "comments" COMMENTS, comments strs -> Option<Vec<&str>>, with_comments(Vec<String>), "`comments`: `Collection(Edm.String)`";
    "feedback" FEEDBACK, feedback enumeration -> Option<super::AlertFeedback>, with_feedback(super::AlertFeedback), "`feedback`: `microsoft.graph.alertFeedback`" "Possible values are: unknown, truePositive, falsePositive, benignPositive.";
    "status" STATUS, status enumeration -> Option<super::AlertStatus>, with_status(super::AlertStatus), "`status`: `microsoft.graph.alertStatus`, type of the metadata" "Possible values are: unknown, newAlert, inProgress, resolved, dismissed.";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`";
    "user" USER, user str -> Option<&str>, with_user(String), "`user`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.alertTrigger`](https://learn.microsoft.com/graph/api/resources/alerttrigger?view=graph-rest-beta)
    AlertTrigger = "microsoft.graph.alertTrigger";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.alignment`, metadata
    Alignment = "microsoft.graph.alignment" {
        Left = "left",
        Right = "right",
        Center = "center",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.applicationPermissionsRequired`, metadata
    ApplicationPermissionsRequired = "microsoft.graph.applicationPermissionsRequired" {
        Unknown = "unknown",
        Anonymous = "anonymous",
        Guest = "guest",
        User = "user",
        Administrator = "administrator",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedTrainingInfo`](https://learn.microsoft.com/graph/api/resources/assignedtraininginfo?view=graph-rest-beta)
    AssignedTrainingInfo = "microsoft.graph.assignedTrainingInfo";
    "assignedUserCount" ASSIGNED_USER_COUNT, assigned_user_count i32 -> Option<i32>, with_assigned_user_count(i32), "`assignedUserCount`: `Edm.Int32`";
    "completedUserCount" COMPLETED_USER_COUNT, completed_user_count i32 -> Option<i32>, with_completed_user_count(i32), "`completedUserCount`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
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
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.attackSimulationRoot`](https://learn.microsoft.com/graph/api/resources/attacksimulationroot?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AttackSimulationRoot: super::Entity = "microsoft.graph.attackSimulationRoot";
    inherited "id" ID, with_id(String), "`id`";
    "simulations" SIMULATIONS, simulations models -> Option<&[super::Simulation]>, with_simulations(Vec<super::Simulation>), "`simulations`: `Collection(microsoft.graph.simulation)`";
    "simulationAutomations" SIMULATION_AUTOMATIONS, simulation_automations models -> Option<&[super::SimulationAutomation]>, with_simulation_automations(Vec<super::SimulationAutomation>), "`simulationAutomations`: `Collection(microsoft.graph.simulationAutomation)`";
    "endUserNotifications" END_USER_NOTIFICATIONS, end_user_notifications models -> Option<&[super::EndUserNotification]>, with_end_user_notifications(Vec<super::EndUserNotification>), "`endUserNotifications`: `Collection(microsoft.graph.endUserNotification)`, metadata";
    "landingPages" LANDING_PAGES, landing_pages models -> Option<&[super::LandingPage]>, with_landing_pages(Vec<super::LandingPage>), "`landingPages`: `Collection(microsoft.graph.landingPage)`, metadata";
    "loginPages" LOGIN_PAGES, login_pages models -> Option<&[super::LoginPage]>, with_login_pages(Vec<super::LoginPage>), "`loginPages`: `Collection(microsoft.graph.loginPage)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::AttackSimulationOperation]>, with_operations(Vec<super::AttackSimulationOperation>), "`operations`: `Collection(microsoft.graph.attackSimulationOperation)`, metadata";
    "payloads" PAYLOADS, payloads models -> Option<&[super::Payload]>, with_payloads(Vec<super::Payload>), "`payloads`: `Collection(microsoft.graph.payload)`, metadata";
    "trainingCampaigns" TRAINING_CAMPAIGNS, training_campaigns models -> Option<&[super::TrainingCampaign]>, with_training_campaigns(Vec<super::TrainingCampaign>), "`trainingCampaigns`: `Collection(microsoft.graph.trainingCampaign)`, metadata";
    "trainings" TRAININGS, trainings models -> Option<&[super::Training]>, with_trainings(Vec<super::Training>), "`trainings`: `Collection(microsoft.graph.training)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.averageComparativeScore`](https://learn.microsoft.com/graph/api/resources/averagecomparativescore?view=graph-rest-beta)
    AverageComparativeScore = "microsoft.graph.averageComparativeScore";
    "averageScore" AVERAGE_SCORE, average_score f64 -> Option<f64>, with_average_score(f64), "`averageScore`: `Edm.Double`, type of the metadata";
    "basis" BASIS, basis str -> Option<&str>, with_basis(String), "`basis`: `Edm.String`";
    "deviceScore" DEVICE_SCORE, device_score str -> Option<&str>, with_device_score(String), "`deviceScore`: `Edm.String`, not in the metadata";
    "dataScore" DATA_SCORE, data_score str -> Option<&str>, with_data_score(String), "`dataScore`: `Edm.String`, not in the metadata";
    "identityScore" IDENTITY_SCORE, identity_score str -> Option<&str>, with_identity_score(String), "`identityScore`: `Edm.String`, not in the metadata";
}
