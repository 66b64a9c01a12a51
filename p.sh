# usage: prof.sh checkout question entries times
M=$1; CP=${C:-/tmp/pf-core}:$M/json/target/classes:$M/examples/target/classes:$M/examples/benchmarks/target/classes:$(sed 's/core\/target\/classes:json\/target\/classes://' /work/h/cp)
D=$(mktemp -d); javac -d $D -cp $CP /H.java /Prof.java || exit 1
java -Xmx2g -XX:+UnlockDiagnosticVMOptions -XX:+DebugNonSafepoints -XX:StartFlightRecording=filename=$D/r.jfr,settings=profile -cp $D:$CP io.github.crossborder.benchmarks.Prof $2 $3 $4 2>&1 | grep -v jfr
jfr print --events jdk.ExecutionSample --stack-depth 12 $D/r.jfr > $D/s.txt
python3 - $D/s.txt <<'P'
import sys,re
from collections import Counter
top=Counter();own=Counter();n=0
for b in open(sys.argv[1]).read().split('jdk.ExecutionSample')[1:]:
    fr=re.findall(r'^\s+([\w.$<>]+)\(.*?line: (\d+)',b,re.M)
    if not fr: continue
    n+=1; top[fr[0][0]]+=1
    seen=set()
    for f,l in fr:
        if 'crossborder' in f:
            k=f.split('crossborder.')[1]
            if k not in seen: own[k]+=1; seen.add(k)
print('samples',n)
print('-- top'); [print(f'{c*100//n:3}% {f}') for f,c in top.most_common(14)]
print('-- ours, inclusive'); [print(f'{c*100//n:3}% {f}') for f,c in own.most_common(22)]
P
