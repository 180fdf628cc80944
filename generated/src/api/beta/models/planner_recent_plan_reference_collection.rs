// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerRecentPlanReferenceCollection`](https://learn.microsoft.com/graph/api/resources/plannerrecentplanreferencecollection?view=graph-rest-beta)
    PlannerRecentPlanReferenceCollection = "microsoft.graph.plannerRecentPlanReferenceCollection"
}

impl PlannerRecentPlanReferenceCollection {
    pub const _7O_TB5A_MIAE2R_VO_1N_L7_RM_QAGX2Q: Property<Self> = Property::new(
        "7oTB5aMIAE2rVo-1N-L7RmQAGX2q",
    );
    pub const I_KNM_HKK3V_E_WP_SF7F7I_ZWIGQAAM_MW: Property<Self> = Property::new(
        "iKNMHkk3vEWpSF7F7iZWIGQAAMMw",
    );

    /// `7oTB5aMIAE2rVo-1N-L7RmQAGX2q`: `microsoft.graph.plannerRecentPlanReference`
    pub fn _7o_tb5a_miae2r_vo_1n_l7_rm_qagx2q(
        &self,
    ) -> Option<&super::PlannerRecentPlanReference> {
        self.0.model("7oTB5aMIAE2rVo-1N-L7RmQAGX2q")
    }

    pub fn with_7o_tb5a_miae2r_vo_1n_l7_rm_qagx2q(
        self,
        value: impl Into<Nullable<super::PlannerRecentPlanReference>>,
    ) -> Self {
        Self(self.0.with("7oTB5aMIAE2rVo-1N-L7RmQAGX2q", value))
    }

    /// `iKNMHkk3vEWpSF7F7iZWIGQAAMMw`: `microsoft.graph.plannerRecentPlanReference`
    pub fn i_knm_hkk3v_e_wp_sf7f7i_zwigqaam_mw(
        &self,
    ) -> Option<&super::PlannerRecentPlanReference> {
        self.0.model("iKNMHkk3vEWpSF7F7iZWIGQAAMMw")
    }

    pub fn with_i_knm_hkk3v_e_wp_sf7f7i_zwigqaam_mw(
        self,
        value: impl Into<Nullable<super::PlannerRecentPlanReference>>,
    ) -> Self {
        Self(self.0.with("iKNMHkk3vEWpSF7F7iZWIGQAAMMw", value))
    }
}
