// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.security.kaizalaAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    KaizalaAuditRecord: super::security::AuditData = "microsoft.graph.security.kaizalaAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.keyValuePair`, metadata
    KeyValuePair = "microsoft.graph.security.keyValuePair";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.kubernetesClusterEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    KubernetesClusterEvidence: super::security::AlertEvidence = "microsoft.graph.security.kubernetesClusterEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "cloudResource" CLOUD_RESOURCE, cloud_resource model -> Option<&super::security::AlertEvidence>, with_cloud_resource(super::security::AlertEvidence), "`cloudResource`: `microsoft.graph.security.alertEvidence`, metadata";
    "distribution" DISTRIBUTION, distribution str -> Option<&str>, with_distribution(String), "`distribution`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "platform" PLATFORM, platform enumeration -> Option<KubernetesPlatform>, with_platform(KubernetesPlatform), "`platform`: `microsoft.graph.security.kubernetesPlatform`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.kubernetesControllerEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    KubernetesControllerEvidence: super::security::AlertEvidence = "microsoft.graph.security.kubernetesControllerEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "labels" LABELS, labels model -> Option<&super::security::Dictionary>, with_labels(super::security::Dictionary), "`labels`: `microsoft.graph.security.dictionary`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "namespace" NAMESPACE, namespace model -> Option<&KubernetesNamespaceEvidence>, with_namespace(KubernetesNamespaceEvidence), "`namespace`: `microsoft.graph.security.kubernetesNamespaceEvidence`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.kubernetesNamespaceEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    KubernetesNamespaceEvidence: super::security::AlertEvidence = "microsoft.graph.security.kubernetesNamespaceEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "cluster" CLUSTER, cluster model -> Option<&KubernetesClusterEvidence>, with_cluster(KubernetesClusterEvidence), "`cluster`: `microsoft.graph.security.kubernetesClusterEvidence`, metadata";
    "labels" LABELS, labels model -> Option<&super::security::Dictionary>, with_labels(super::security::Dictionary), "`labels`: `microsoft.graph.security.dictionary`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.kubernetesPlatform`, metadata
    KubernetesPlatform = "microsoft.graph.security.kubernetesPlatform" {
        Unknown = "unknown",
        Aks = "aks",
        Eks = "eks",
        Gke = "gke",
        Arc = "arc",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.kubernetesPodEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    KubernetesPodEvidence: super::security::AlertEvidence = "microsoft.graph.security.kubernetesPodEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "containers" CONTAINERS, containers models -> Option<&[super::security::ContainerEvidence]>, with_containers(Vec<super::security::ContainerEvidence>), "`containers`: `Collection(microsoft.graph.security.containerEvidence)`, metadata";
    "controller" CONTROLLER, controller model -> Option<&KubernetesControllerEvidence>, with_controller(KubernetesControllerEvidence), "`controller`: `microsoft.graph.security.kubernetesControllerEvidence`, metadata";
    "ephemeralContainers" EPHEMERAL_CONTAINERS, ephemeral_containers models -> Option<&[super::security::ContainerEvidence]>, with_ephemeral_containers(Vec<super::security::ContainerEvidence>), "`ephemeralContainers`: `Collection(microsoft.graph.security.containerEvidence)`, metadata";
    "initContainers" INIT_CONTAINERS, init_containers models -> Option<&[super::security::ContainerEvidence]>, with_init_containers(Vec<super::security::ContainerEvidence>), "`initContainers`: `Collection(microsoft.graph.security.containerEvidence)`, metadata";
    "labels" LABELS, labels model -> Option<&super::security::Dictionary>, with_labels(super::security::Dictionary), "`labels`: `microsoft.graph.security.dictionary`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "namespace" NAMESPACE, namespace model -> Option<&KubernetesNamespaceEvidence>, with_namespace(KubernetesNamespaceEvidence), "`namespace`: `microsoft.graph.security.kubernetesNamespaceEvidence`, metadata";
    "podIp" POD_IP, pod_ip model -> Option<&super::security::IpEvidence>, with_pod_ip(super::security::IpEvidence), "`podIp`: `microsoft.graph.security.ipEvidence`, metadata";
    "serviceAccount" SERVICE_ACCOUNT, service_account model -> Option<&KubernetesServiceAccountEvidence>, with_service_account(KubernetesServiceAccountEvidence), "`serviceAccount`: `microsoft.graph.security.kubernetesServiceAccountEvidence`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.kubernetesSecretEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    KubernetesSecretEvidence: super::security::AlertEvidence = "microsoft.graph.security.kubernetesSecretEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "namespace" NAMESPACE, namespace model -> Option<&KubernetesNamespaceEvidence>, with_namespace(KubernetesNamespaceEvidence), "`namespace`: `microsoft.graph.security.kubernetesNamespaceEvidence`, metadata";
    "secretType" SECRET_TYPE, secret_type str -> Option<&str>, with_secret_type(String), "`secretType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.kubernetesServiceAccountEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    KubernetesServiceAccountEvidence: super::security::AlertEvidence = "microsoft.graph.security.kubernetesServiceAccountEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "namespace" NAMESPACE, namespace model -> Option<&KubernetesNamespaceEvidence>, with_namespace(KubernetesNamespaceEvidence), "`namespace`: `microsoft.graph.security.kubernetesNamespaceEvidence`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.kubernetesServiceEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    KubernetesServiceEvidence: super::security::AlertEvidence = "microsoft.graph.security.kubernetesServiceEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "clusterIP" CLUSTER_IP, cluster_ip model -> Option<&super::security::IpEvidence>, with_cluster_ip(super::security::IpEvidence), "`clusterIP`: `microsoft.graph.security.ipEvidence`, metadata";
    "externalIPs" EXTERNAL_I_PS, external_i_ps models -> Option<&[super::security::IpEvidence]>, with_external_i_ps(Vec<super::security::IpEvidence>), "`externalIPs`: `Collection(microsoft.graph.security.ipEvidence)`, metadata";
    "labels" LABELS, labels model -> Option<&super::security::Dictionary>, with_labels(super::security::Dictionary), "`labels`: `microsoft.graph.security.dictionary`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "namespace" NAMESPACE, namespace model -> Option<&KubernetesNamespaceEvidence>, with_namespace(KubernetesNamespaceEvidence), "`namespace`: `microsoft.graph.security.kubernetesNamespaceEvidence`, metadata";
    "selector" SELECTOR, selector model -> Option<&super::security::Dictionary>, with_selector(super::security::Dictionary), "`selector`: `microsoft.graph.security.dictionary`, metadata";
    "servicePorts" SERVICE_PORTS, service_ports models -> Option<&[KubernetesServicePort]>, with_service_ports(Vec<KubernetesServicePort>), "`servicePorts`: `Collection(microsoft.graph.security.kubernetesServicePort)`, metadata";
    "serviceType" SERVICE_TYPE, service_type enumeration -> Option<KubernetesServiceType>, with_service_type(KubernetesServiceType), "`serviceType`: `microsoft.graph.security.kubernetesServiceType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.kubernetesServicePort`, metadata
    KubernetesServicePort = "microsoft.graph.security.kubernetesServicePort";
    "appProtocol" APP_PROTOCOL, app_protocol str -> Option<&str>, with_app_protocol(String), "`appProtocol`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "nodePort" NODE_PORT, node_port i32 -> Option<i32>, with_node_port(i32), "`nodePort`: `Edm.Int32`, metadata";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`, metadata";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::security::ContainerPortProtocol>, with_protocol(super::security::ContainerPortProtocol), "`protocol`: `microsoft.graph.security.containerPortProtocol`, metadata";
    "targetPort" TARGET_PORT, target_port str -> Option<&str>, with_target_port(String), "`targetPort`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.kubernetesServiceType`, metadata
    KubernetesServiceType = "microsoft.graph.security.kubernetesServiceType" {
        Unknown = "unknown",
        ClusterIp = "clusterIP",
        ExternalName = "externalName",
        NodePort = "nodePort",
        LoadBalancer = "loadBalancer",
        UnknownFutureValue = "unknownFutureValue",
    }
}
