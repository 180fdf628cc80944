// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessRuleSatisfied`](https://learn.microsoft.com/graph/api/resources/conditionalaccessrulesatisfied?view=graph-rest-beta)
    ConditionalAccessRuleSatisfied = "microsoft.graph.conditionalAccessRuleSatisfied"
}

impl ConditionalAccessRuleSatisfied {
    /// `conditionalAccessCondition` in queries.
    pub const CONDITIONAL_ACCESS_CONDITION: Property<Self> = Property::new("conditionalAccessCondition");
    /// `ruleSatisfied` in queries.
    pub const RULE_SATISFIED: Property<Self> = Property::new("ruleSatisfied");

    /// `conditionalAccessCondition`: `microsoft.graph.conditionalAccessConditions`
    ///
    /// Possible values are: none, application, users, devicePlatform, location, clientType, userRisk, signInRisk, time, deviceState, client, ipAddressSeenByAzureAD, ipAddressSeenByResourceProvider, unknownFutureValue, servicePrincipals, servicePrincipalRisk.
    pub fn conditional_access_condition(&self) -> Option<super::ConditionalAccessConditions> {
        self.0.enumeration("conditionalAccessCondition")
    }

    /// Sets `conditionalAccessCondition`.
    pub fn with_conditional_access_condition(
        self,
        value: impl Into<Nullable<super::ConditionalAccessConditions>>,
    ) -> Self {
        Self(self.0.with("conditionalAccessCondition", value))
    }

    /// `ruleSatisfied`: `microsoft.graph.conditionalAccessRule`
    ///
    /// Possible values are: allApps, firstPartyApps, office365, appId, acr, appFilter, allUsers, guest, groupId, roleId, userId, allDevicePlatforms, devicePlatform, allLocations, insideCorpnet, allTrustedLocations, locationId, allDevices, deviceFilter, deviceState, unknownFutureValue, deviceFilterIncludeRuleNotMatched, allDeviceStates, anonymizedIPAddress, unfamiliarFeatures, nationStateIPAddress, realTimeThreatIntelligence, internalGuest, b2bCollaborationGuest, b2bCollaborationMember, b2bDirectConnectUser, otherExternalUser, serviceProvider.
    pub fn rule_satisfied(&self) -> Option<super::ConditionalAccessRule> {
        self.0.enumeration("ruleSatisfied")
    }

    /// Sets `ruleSatisfied`.
    pub fn with_rule_satisfied(self, value: impl Into<Nullable<super::ConditionalAccessRule>>) -> Self {
        Self(self.0.with("ruleSatisfied", value))
    }
}
