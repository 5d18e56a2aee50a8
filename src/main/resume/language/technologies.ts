/**
 * Technologies, tools, methods and trade words that are right in a resume though a general dictionary does not know them; small
 * letters stand for any case. Several words in a row stand for themselves one by one.
 */
export const TECHNOLOGIES = `
# languages and runtimes
javascript typescript coffeescript actionscript python cpython pypy jython ironpython kotlin scala clojure clojurescript elixir erlang haskell ocaml rust
golang perl raku ruby jruby php hhvm swift dart lua luajit julia fortran cobol ada prolog scheme racket groovy matlab octave simulink labview vhdl verilog
systemverilog solidity vyper webassembly wasm assembly abap apex vba vbscript powershell bash zsh fish awk sed tcl delphi pascal smalltalk nim zig crystal
fsharp csharp cplusplus cpp objc plsql tsql sql nosql graphql sparql cypher hcl yaml toml json jsonb xml xslt xpath html xhtml css scss sass less stylus
markdown asciidoc latex tex bibtex postscript sas stata spss eviews gams minitab jmp node nodejs deno bun jvm openjdk graalvm dotnet mono
# web
react reactjs redux mobx zustand preact nextjs remix gatsby vue vuejs vuex pinia nuxt nuxtjs angular angularjs rxjs ngrx svelte sveltekit solidjs qwik alpinejs
htmx ember emberjs backbone backbonejs jquery lodash webpack rollup rolldown vite esbuild parcel babel swc eslint prettier tslint stylelint npm pnpm yarn bower gulp grunt
lerna nx turborepo storybook jest vitest mocha chai sinon karma jasmine cypress playwright puppeteer selenium webdriver nightwatch testcafe bootstrap tailwind
bulma chakra mantine shadcn radix materialize websocket websockets webrtc webgl webgpu threejs babylonjs pixijs phaser d3 chartjs highcharts echarts recharts
leaflet mapbox openlayers axios ajax pwa spa ssr cms wordpress woocommerce drupal joomla magento shopify prestashop squarespace wix webflow contentful sanity strapi
ghost typo3 sitecore umbraco kentico aem bigcommerce opencart hubspot marketo pardot mailchimp klaviyo sendgrid twilio postmark
# back end and frameworks
django flask fastapi pyramid tornado celery gunicorn uvicorn wsgi asgi sqlalchemy alembic pydantic rails sinatra sidekiq rspec capybara minitest rubocop laravel symfony
codeigniter yii zend lumen eloquent composer phpunit express expressjs koa hapi nestjs adonis meteor sequelize typeorm prisma mongoose knex spring springboot
hibernate jpa jdbc jsp jsf servlet servlets struts tomcat jetty wildfly jboss weblogic websphere glassfish quarkus micronaut vertx dropwizard play akka gradle maven ant junit
testng mockito lombok jackson log4j slf4j kafka rabbitmq activemq zeromq nats mqtt amqp grpc protobuf thrift avro soap wsdl restful rest openapi swagger postman
insomnia soapui oauth oauth2 openid saml jwt ldap kerberos nginx apache httpd haproxy varnish traefik envoy istio linkerd kong apigee mulesoft boomi tibco talend
blazor xamarin maui wpf winforms wcf linq entityframework nunit xunit moq nuget razor signalr umbraco orleans dapper
# data
postgres postgresql mysql mariadb sqlite oracle mssql mongodb dynamodb cassandra scylladb couchdb couchbase redis memcached elasticsearch opensearch solr lucene kibana
logstash beats neo4j arangodb janusgraph influxdb timescaledb prometheus grafana clickhouse druid pinot presto trino hive impala hbase hadoop hdfs mapreduce yarn
spark pyspark flink storm beam airflow dagster prefect luigi dbt fivetran stitch airbyte informatica datastage ssis ssas ssrs snowflake redshift bigquery databricks
synapse athena glue kinesis parquet orc iceberg hudi cockroachdb yugabyte firebase firestore supabase etl elt olap oltp mdm tableau qlik qlikview qliksense looker metabase superset
powerbi dax alteryx knime rapidminer dataiku domo sisense microstrategy cognos businessobjects hyperion essbase anaplan excel vlookup xlookup pivottable
pandas numpy scipy sklearn scikit matplotlib seaborn plotly bokeh altair dask polars jupyter notebook colab anaconda conda virtualenv poetry pytest tox mypy pylint
tensorflow keras pytorch torch theano caffe mxnet jax xgboost lightgbm catboost spacy nltk gensim huggingface transformers bert gpt llama langchain llamaindex
openai onnx openvino cuda cudnn opencv yolo mlflow kubeflow sagemaker vertex autogluon optuna weka prophet statsmodels ggplot ggplot2 dplyr tidyverse rstudio shiny
# cloud and operations
aws ec2 s3 rds vpc iam eks ecs fargate lambda cloudformation cloudwatch cloudfront cloudtrail route53 sqs sns azure aks entra gcp gke openstack cloudflare akamai
fastly heroku netlify vercel digitalocean linode vultr rackspace hetzner ovh docker dockerfile dockerized dockerised podman containerd kubernetes k8s kubectl
helm kustomize rancher openshift mesos nomad consul vault terraform terragrunt pulumi cloudinit packer vagrant ansible puppet chef saltstack jenkins hudson teamcity
bamboo circleci travis travisci gitlab github bitbucket gitops argocd fluxcd spinnaker sonarqube nexus artifactory snyk trivy datadog splunk dynatrace appdynamics
newrelic nagios zabbix icinga pagerduty opsgenie sentry rollbar jaeger opentelemetry loki fluentd fluentbit syslog rsyslog systemd linux unix ubuntu debian centos
fedora redhat rhel suse opensuse archlinux alpine freebsd openbsd solaris aix macos ios ipados watchos windows vmware vsphere esxi vcenter hyperv virtualbox
proxmox citrix xenserver xenapp veeam commvault netapp devops devsecops mlops dataops finops sre cicd iac ssh sftp tls ssl vpn ipsec tcp udp dns dhcp bgp ospf eigrp mpls
vlan vlans sdwan cisco juniper fortinet fortigate paloalto checkpoint sophos meraki ubiquiti mikrotik aruba wireshark nmap nessus qualys metasploit burpsuite
kali owasp siem soar qradar arcsight crowdstrike sentinelone okta sailpoint cyberark intune sccm jamf firewalls
# mobile, desktop, embedded, games
android swiftui uikit xcode cocoapods fastlane jetpack ktor flutter ionic cordova capacitor phonegap expo titanium unity unreal godot cryengine blender
maya zbrush houdini cinema4d substance qt gtk electron tauri wxwidgets arduino raspberry esp32 stm32 freertos zephyr rtos can canbus modbus profinet profibus ethercat plc plcs
scada hmi rs485 uart spi i2c fpga asic soc autosar misra ros gazebo lidar radar gps gnss rfid nfc zigbee lorawan bluetooth iot iiot opc opcua codesys tia wincc simatic
rockwell allenbradley altium eagle kicad orcad cadence spice ltspice pspice multisim
# design, media, office
photoshop illustrator indesign lightroom premiere aftereffects dreamweaver acrobat figma sketch invision zeplin framer balsamiq axure miro mural canva procreate
affinity coreldraw gimp inkscape davinci finalcut avid protools ableton cubase audacity sketchup lumion vray enscape rhino rhinoceros grasshopper revit autocad archicad
vectorworks navisworks microstation civil3d solidworks catia inventor creo fusion360 nx ansys abaqus nastran comsol openfoam fluent hypermesh moldflow mastercam gcode cnc cam cad cae bim plm
windchill teamcenter word powerpoint outlook onenote onedrive sharepoint visio msproject teams slack zoom webex skype trello asana jira confluence notion airtable
clickup monday basecamp smartsheet wrike evernote dropbox box docusign gmail gsuite workspace libreoffice openoffice
# business systems
sap hana fico abap s4hana successfactors ariba concur netsuite dynamics salesforce servicenow workday peoplesoft oracle jdedwards kronos adp bamboohr gusto zenefits taleo
icims greenhouse lever jobvite workable zendesk freshdesk intercom drift salesloft outreach gong zoominfo pipedrive zoho quickbooks xero sage myob freshbooks
peachtree tally datev lexware bloomberg refinitiv eikon factset capitaliq pitchbook morningstar murex calypso temenos finacle avaloq swift sepa ifrs gaap sox
basel solvency mifid kyc aml gdpr hipaa ccpa pci coso cobit itil togaf prince2 pmp pmbok capm csm cspo safe scrum kanban scrumban agile lean kaizen kata sixsigma dmaic
5s fmea ppap apqp spc oee tpm jit mrp erp crm wms tms mes lims ehr emr epic cerner meditech athenahealth allscripts nextgen kareo emis systmone
opentable toast aloha micros opera amadeus sabre galileo worldspan cloudbeds guesty foodsafe servsafe haccp forklift cdl lgv hgv osha nebosh iosh coshh riddor cscs
# marketing
seo sem ppc cpc cpm ctr cro smm adwords adsense semrush ahrefs moz hotjar optimizely mixpanel amplitude hootsuite buffer sprout brandwatch tiktok instagram facebook linkedin youtube twitter
pinterest snapchat whatsapp telegram wechat reddit discord twitch spotify vimeo eventbrite surveymonkey typeform qualtrics b2b b2c d2c saas paas iaas martech adtech fintech edtech
healthtech medtech biotech proptech insurtech regtech agritech cleantech ecommerce omnichannel remarketing retargeting influencer influencers copywriting microcopy
whitepaper whitepapers backlink backlinks geotargeting upsell upselling upsold crosssell crossselling clickthrough paywall podcast podcasts vlog webinar webinars
# names of firms and places that look like slips of everyday words, and words of kitchens and sites
wellcome experian accenture centrica capita serco santander allianz citrix lyft fiverr flickr tumblr exxon nestle carrefour vodafone infosys cognizant agilent
syngenta novartis merck pfizer roche sanofi mondelez publix kaplan sainsbury sainsburys deloitte siemens stihl liebherr unilever travelport hilti komatsu comerica
commis beurre levain crore lakh hogget nduja partie dashi jus entremets entremetier garde plancha cath preheat tachograph stocktake stocktakes wayfinding rota rotas

# science and health
hplc uplc gcms lcms nmr ftir xrd xrf sem tem afm pcr qpcr rtpcr elisa crispr cas9 sirna mrna ngs rnaseq facs immunoassay immunoassays immunohistochemistry
chromatography spectrometry spectroscopy electrophoresis bioreactor bioreactors bioinformatics biostatistics pharmacovigilance pharmacokinetics pharmacodynamics
glp gmp gcp cgmp gxp capa redcap medidata veeva imagej fiji graphpad prism cellprofiler bioconductor ncbi blast uniprot pymol gromacs autodock rdkit phlebotomy
venipuncture venepuncture cannulation catheterisation catheterization tracheostomy gastrostomy telemetry triage triaged triaging charge acls bls pals nrp tncc ccrn nclex rn lpn cna
bsn msn dnp telehealth telemedicine physiotherapist physiotherapy kinesiology radiographer sonographer echocardiography mammography arcgis qgis gis postgis erdas envi gdal
lidar photogrammetry geospatial hydrology hydrogeology geotechnical wastewater
# trade words and words of today's work
onboard onboarded onboarding offboard offboarding upskill upskilled upskilling reskill reskilling crossfunctional stakeholder stakeholders deliverable deliverables
microservice microservices monorepo monorepos monolith serverless middleware backend backends frontend frontends fullstack codebase codebases refactor
refactored refactoring refactors changelog hotfix hotfixes rollout rollouts rollback rollbacks uptime downtime failover autoscaling autoscale latency sharding sharded
multitenant multithreaded multithreading containerized containerised containerization containerisation containerize containerise virtualised virtualized
orchestrated idempotent async asynchronous observability dashboards dashboarding chatbot chatbots scraper scrapers webhook webhooks middleware plugin plugins
codegen linter linting changelogs runbook runbooks playbook playbooks postmortem postmortems hackathon hackathons meetup meetups bootcamp bootcamps mentee mentees
wireframe wireframes wireframed wireframing mockup mockups prototyping storyboarding storyboarded storyboards moodboard moodboards typeface ideation ideate personas
gamification gamified datasets dataset metadata hyperparameter hyperparameters overfitting tokenization tokenizer embeddings chargeback chargebacks bookkeeper
cashflow cashflows reforecast reforecasting workpapers underwriting underwriter accruals intercompany multicurrency prepayments procure procuretopay roadmap roadmaps
roadmapping backlog backlogs timeboxed sprint sprints standup standups retro retros retrospectives rebrand rebranded rebranding relaunch relaunched restock restocked restocking
planogram planograms merchandiser merchandisers barista baristas sommelier mixologist mise sous garde manger pâtissier patissier maître maitre concierge doorman upcycling upcycled
millwright pipefitter pipefitting steamfitter boilermaker ironworker drywall drywaller hvac hvacr refrigerant brazing soldering weldments mig tig gmaw gtaw smaw
fcaw rebar formwork shuttering scaffolding scaffolder roofer joinery joiner bricklayer tiler plasterer glazier groundworks groundworker telehandler excavator skidsteer
palletizing palletising palletized palletised depalletizer crossdock crossdocking drayage intermodal backhaul freight incoterms demurrage haulage dispatcher
paralegal conveyancing conveyancer litigation ediscovery westlaw lexisnexis clio safeguarding keyworker keyworking caseworker caseload caseloads casework
phonics preschooler preschoolers kindergartner kindergartners kindergarteners iep ieps esol tesol tefl celta delta toefl ielts cambridge senco sen pgce qts ofsted ib igcse gcse gcses btec nvq
edexcel moodle blackboard canvas kahoot seesaw classdojo edpuzzle nearpod schoology powerschool
agronomy agronomist horticulturist arborist drone drones uav uavs dji photovoltaic photovoltaics pvsyst inverter inverters switchgear substation substations busbar busbars
resume résumé résumés cv cvs curriculum vitae linkedin cum laude magna summa emeritus honoris causa alma alumna alumnus alumni alumnae valedictorian salutatorian cgpa gpa
phd mphil dphil mba emba msc bsc beng meng btech mtech bca mca bcom mcom bba llb llm mbbs mbchb bds dds dmd edd psyd jd acca cima cpa cfa frm aca fca cia cisa cism cissp ceh oscp ccna ccnp ccie
comptia mcse mcsa mcp rhce rhcsa ckad cka cks pmi shrm cipd phr sphr chrp
freelancer freelancers freelancing telework teleworking coworking coworker coworkers startup startups scaleup scaleups spinoff spinout intrapreneur solopreneur nonprofit nonprofits ngo ngos
fundraiser fundraisers grantwriting volunteerism pickleball futsal bouldering ultramarathon triathlons triathlon
kpi kpis okr okrs roi sla slas sop sops rfp rfps rfq rfqs rfi sow sows nda ndas mou mous poc pocs mvp mvps ux ui qa qc uat hr pr it ar ap
# more of operations and data
thanos mimir pyroscope victoriametrics cilium calico knative keda gvisor firecracker talos crossplane tekton flagger karpenter kyverno falco minio
ceph metallb k3s rke renovate sops dependabot debezium trivy cosign netbox netmiko napalm junos librenms tacacs wireguard tailscale
duckdb polars dagster clickhouse starrocks qdrant milvus weaviate chroma ollama langgraph pgvector pgbouncer etcd bpftrace flamegraph flamegraphs hyprland typst
# more of health
arthroplasty laparoscopy laparoscopic colonoscopy bronchoscopy thrombolysis haemodialysis hemodialysis perfusionist cardioplegia oximetry capnography spirometry
auscultation bariatric perioperative intraoperative antenatal postnatal phototherapy nephrology otoscopy audiology tympanometry
orthotics prosthetics prosthetist phlebotomist venesection immunisation ketosis hypoglycaemia hypoglycemia dysphagia aphasia apraxia hydrotherapy
# more of farms, kitchens, workshops and boats
haylage baleage flystrike hogget hoggets farrowing agistment shearers dagged crutched huntaway farrier farriery
affineur reblochon tomme clothbound geotrichum viennoiserie laminating proofer retarder entremet couverture ganache quenelle quenelles chiffonade
luthier luthiers soundpost soundposts fingerboard fingerboards tailgut tailguts endpin endpins purfling rehair rehaired rehairing regraduate dammar bouzouki soutache
toiles tutus farthingales millinery overlocker pinking mordant mordants
deadlift deadlifts kettlebell plyometrics sculling coxed erg ergs regattas abseil abseiled
scaffolders rigger riggers slinger banksman telehandlers screed screeding soffit spandrel louvre louvres arborist arborists portawrap carabiner
carabiners stowage encashment rostering chargehand
`
