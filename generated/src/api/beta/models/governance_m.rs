// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.membershipOutlierInsight`, metadata, with the accessors of [`GovernanceInsight`](super::GovernanceInsight)
    MembershipOutlierInsight: super::GovernanceInsight, super::Entity = "microsoft.graph.membershipOutlierInsight";
    inherited "id" ID, with_id(String), "`id`";
    inherited "insightCreatedDateTime" INSIGHT_CREATED_DATE_TIME, with_insight_created_date_time(OffsetDateTime), "`insightCreatedDateTime`";
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`, metadata";
    "memberId" MEMBER_ID, member_id str -> Option<&str>, with_member_id(String), "`memberId`: `Edm.String`, metadata";
    "outlierContainerType" OUTLIER_CONTAINER_TYPE, outlier_container_type enumeration -> Option<super::OutlierContainerType>, with_outlier_container_type(super::OutlierContainerType), "`outlierContainerType`: `microsoft.graph.outlierContainerType`, metadata";
    "outlierMemberType" OUTLIER_MEMBER_TYPE, outlier_member_type enumeration -> Option<super::OutlierMemberType>, with_outlier_member_type(super::OutlierMemberType), "`outlierMemberType`: `microsoft.graph.outlierMemberType`, metadata";
    "container" CONTAINER, container model -> Option<&super::DirectoryObject>, with_container(super::DirectoryObject), "`container`: `microsoft.graph.directoryObject`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::User>, with_last_modified_by(super::User), "`lastModifiedBy`: `microsoft.graph.user`, metadata";
    "member" MEMBER, member model -> Option<&super::DirectoryObject>, with_member(super::DirectoryObject), "`member`: `microsoft.graph.directoryObject`, metadata";
}
