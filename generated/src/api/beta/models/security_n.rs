// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.networkConnection`](https://learn.microsoft.com/graph/api/resources/networkconnection?view=graph-rest-beta)
    NetworkConnection = "microsoft.graph.networkConnection";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "destinationAddress" DESTINATION_ADDRESS, destination_address str -> Option<&str>, with_destination_address(String), "`destinationAddress`: `Edm.String`";
    "destinationDomain" DESTINATION_DOMAIN, destination_domain str -> Option<&str>, with_destination_domain(String), "`destinationDomain`: `Edm.String`";
    "destinationLocation" DESTINATION_LOCATION, destination_location str -> Option<&str>, with_destination_location(String), "`destinationLocation`: `Edm.String`";
    "destinationPort" DESTINATION_PORT, destination_port str -> Option<&str>, with_destination_port(String), "`destinationPort`: `Edm.String`";
    "destinationUrl" DESTINATION_URL, destination_url str -> Option<&str>, with_destination_url(String), "`destinationUrl`: `Edm.String`";
    "direction" DIRECTION, direction enumeration -> Option<super::ConnectionDirection>, with_direction(super::ConnectionDirection), "`direction`: `microsoft.graph.connectionDirection`" "Possible values are: unknown, inbound, outbound.";
    "domainRegisteredDateTime" DOMAIN_REGISTERED_DATE_TIME, domain_registered_date_time date_time -> Parsed<OffsetDateTime>, with_domain_registered_date_time(OffsetDateTime), "`domainRegisteredDateTime`: `Edm.DateTimeOffset`";
    "localDnsName" LOCAL_DNS_NAME, local_dns_name str -> Option<&str>, with_local_dns_name(String), "`localDnsName`: `Edm.String`";
    "natDestinationAddress" NAT_DESTINATION_ADDRESS, nat_destination_address str -> Option<&str>, with_nat_destination_address(String), "`natDestinationAddress`: `Edm.String`";
    "natDestinationPort" NAT_DESTINATION_PORT, nat_destination_port str -> Option<&str>, with_nat_destination_port(String), "`natDestinationPort`: `Edm.String`";
    "natSourceAddress" NAT_SOURCE_ADDRESS, nat_source_address str -> Option<&str>, with_nat_source_address(String), "`natSourceAddress`: `Edm.String`";
    "natSourcePort" NAT_SOURCE_PORT, nat_source_port str -> Option<&str>, with_nat_source_port(String), "`natSourcePort`: `Edm.String`";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::SecurityNetworkProtocol>, with_protocol(super::SecurityNetworkProtocol), "`protocol`: `microsoft.graph.securityNetworkProtocol`" "Possible values are: igmp, ggp, ipv4, pup, tcp, udp, idp, ipv6RoutingHeader, ipv6, ipv6FragmentHeader, ipSecEncapsulatingSecurityPayload, ipSecAuthenticationHeader, icmpV6, ipv6NoNextHeader, ipv6DestinationOptions, nd, raw, ipx, spxII, spx, icmp, ip, unknown.";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
    "sourceAddress" SOURCE_ADDRESS, source_address str -> Option<&str>, with_source_address(String), "`sourceAddress`: `Edm.String`";
    "sourceLocation" SOURCE_LOCATION, source_location str -> Option<&str>, with_source_location(String), "`sourceLocation`: `Edm.String`";
    "sourcePort" SOURCE_PORT, source_port str -> Option<&str>, with_source_port(String), "`sourcePort`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ConnectionStatus>, with_status(super::ConnectionStatus), "`status`: `microsoft.graph.connectionStatus`" "Possible values are: unknown, attempted, succeeded, blocked, failed.";
    "urlParameters" URL_PARAMETERS, url_parameters str -> Option<&str>, with_url_parameters(String), "`urlParameters`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.networkInterface`](https://learn.microsoft.com/graph/api/resources/networkinterface?view=graph-rest-beta)
    NetworkInterface = "microsoft.graph.networkInterface";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "ipV4Address" IP_V4_ADDRESS, ip_v4_address str -> Option<&str>, with_ip_v4_address(String), "`ipV4Address`: `Edm.String`";
    "ipV6Address" IP_V6_ADDRESS, ip_v6_address str -> Option<&str>, with_ip_v6_address(String), "`ipV6Address`: `Edm.String`";
    "localIpV6Address" LOCAL_IP_V6_ADDRESS, local_ip_v6_address str -> Option<&str>, with_local_ip_v6_address(String), "`localIpV6Address`: `Edm.String`";
    "macAddress" MAC_ADDRESS, mac_address str -> Option<&str>, with_mac_address(String), "`macAddress`: `Edm.String`";
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

crate::runtime::model! {
    /// `microsoft.graph.notifyUserAction`, metadata, with the accessors of [`PolicyTipAction`](super::PolicyTipAction)
    NotifyUserAction: super::PolicyTipAction, super::DlpActionInfo = "microsoft.graph.notifyUserAction";
    inherited "action" ACTION, with_action(super::DlpAction), "`action`";
    inherited "complianceUrl" COMPLIANCE_URL, with_compliance_url(String), "`complianceUrl`";
    inherited "matchedConditionsDescription" MATCHED_CONDITIONS_DESCRIPTION, with_matched_conditions_description(String), "`matchedConditionsDescription`";
    inherited "policyTip" POLICY_TIP, with_policy_tip(String), "`policyTip`";
    "actionLastModifiedDateTime" ACTION_LAST_MODIFIED_DATE_TIME, action_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_action_last_modified_date_time(OffsetDateTime), "`actionLastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "emailText" EMAIL_TEXT, email_text str -> Option<&str>, with_email_text(String), "`emailText`: `Edm.String`, metadata";
    "recipients" RECIPIENTS, recipients strs -> Option<Vec<&str>>, with_recipients(Vec<String>), "`recipients`: `Collection(Edm.String)`, metadata";
}
