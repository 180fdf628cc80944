// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerFavoritePlanReferenceCollection`](https://learn.microsoft.com/graph/api/resources/plannerfavoriteplanreferencecollection?view=graph-rest-beta)
    PlannerFavoritePlanReferenceCollection = "microsoft.graph.plannerFavoritePlanReferenceCollection"
}

impl PlannerFavoritePlanReferenceCollection {
    pub const JD8_S5G_OA_FK2_S8A_WCIA_JZ42_QA_AXT_D: Property<Self> = Property::new(
        "jd8S5gOaFk2S8aWCIAJz42QAAxtD",
    );
    pub const U_Z_WT_CTLI30_C_GO_WLIW_SAT1M_QAC0AI: Property<Self> = Property::new(
        "uZWtCtli30CGoWLIWSat1mQAC0ai",
    );

    /// `jd8S5gOaFk2S8aWCIAJz42QAAxtD`: `microsoft.graph.plannerFavoritePlanReference`
    pub fn jd8_s5g_oa_fk2_s8a_wcia_jz42_qa_axt_d(
        &self,
    ) -> Option<&super::PlannerFavoritePlanReference> {
        self.0.model("jd8S5gOaFk2S8aWCIAJz42QAAxtD")
    }

    pub fn with_jd8_s5g_oa_fk2_s8a_wcia_jz42_qa_axt_d(
        self,
        value: impl Into<Nullable<super::PlannerFavoritePlanReference>>,
    ) -> Self {
        Self(self.0.with("jd8S5gOaFk2S8aWCIAJz42QAAxtD", value))
    }

    /// `uZWtCtli30CGoWLIWSat1mQAC0ai`: `microsoft.graph.plannerFavoritePlanReference`
    pub fn u_z_wt_ctli30_c_go_wliw_sat1m_qac0ai(
        &self,
    ) -> Option<&super::PlannerFavoritePlanReference> {
        self.0.model("uZWtCtli30CGoWLIWSat1mQAC0ai")
    }

    pub fn with_u_z_wt_ctli30_c_go_wliw_sat1m_qac0ai(
        self,
        value: impl Into<Nullable<super::PlannerFavoritePlanReference>>,
    ) -> Self {
        Self(self.0.with("uZWtCtli30CGoWLIWSat1mQAC0ai", value))
    }
}
